package se.enkanal.routing.assessment.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;
import se.enkanal.routing.verdict.ReportFixtures;

@QuarkusTest
class AssessmentResourceTest {

    @Test
    void anybodyGetsTheWholeAnswerAndNothingIsStored() {
        var before = Stored.count("verdicts");

        assess(
                        """
                        {"scope": {"healthcareProvider": true, "publicAdministration": true, "coveredByCybersecurityAct": true},
                         "facts": {"events": ["DISCLOSED"], "disclosure": "SENT_TO_WRONG_PERSON", "dataKinds": ["HEALTH"],
                                   "subjects": ["PATIENTS_OR_CLIENTS"], "recipient": "KNOWN",
                                   "noticedAt": "2026-11-20T08:00:00Z"},
                         "assessedAt": "2026-11-20T10:00:00Z"}
                        """)
                .statusCode(200)
                .body("rulebook.version", equalTo("2026-07-01"))
                .body("rulebook.edition", startsWith("sha256:"))
                .body("tracks[0].track", equalTo("PERSONAL_DATA_BREACH"))
                .body("tracks[0].outcome", equalTo("NOTIFY"))
                .body("tracks[0].risk", equalTo("RISK"))
                .body("tracks[0].certainty", equalTo("PROVISIONAL"))
                .body("tracks[0].authority", equalTo("IMY"))
                .body("tracks[0].stages[0].stage", equalTo("NOTIFICATION"))
                .body("tracks[0].stages[0].from", equalTo("AWARE"))
                .body("tracks[0].stages[0].within", equalTo("PT72H"))
                .body("tracks[0].stages[0].dueAt", equalTo("2026-11-23T08:00:00Z"))
                .body("tracks[0].stages[0].lagrum", equalTo("GDPR art. 33.1"))
                .body("tracks[0].severity.score", equalTo(4.25f))
                .body("tracks[0].trace.size()", greaterThan(20))
                .body("tracks[0].trace.question", not(hasItem(nullValue())))
                .body("tracks[0].missing", hasItem("unreadable"))
                .body("tracks[0].worstCase.risk", equalTo("HIGH_RISK"))
                .body("tracks[1].track", equalTo("IT_INCIDENT"));

        org.assertj.core.api.Assertions.assertThat(Stored.count("verdicts")).isEqualTo(before);
    }

    @Test
    void aDutyElsewhereSaysWhoIsToldWhereSomebodyIs() {
        assess(
                        """
                        {"facts": {"events": ["SYSTEM_DOWN"], "serviceKind": "SOCIAL_CARE", "consequences": ["INJURY"]}}
                        """)
                .statusCode(200)
                .body("otherDuties.find { it.duty == 'LEX_SARAH' }.authority", equalTo("IVO"))
                .body("otherDuties.find { it.duty == 'LEX_SARAH' }.reason", containsString("24 b § LSS"))
                .body("otherDuties.find { it.duty == 'INTERNAL_DEVIATION' }.lagrum", equalTo("5 kap. SOSFS 2011:9"))
                .body("otherDuties.find { it.duty == 'INTERNAL_DEVIATION' }.containsKey('authority')", equalTo(false));
    }

    @Test
    void awarenessMovesTheDateAndChoosesTheLaw() {
        assess(
                        """
                        {"facts": {"events": ["SYSTEM_DOWN"], "serviceKind": "HEALTH_CARE", "outage": "PT2H"},
                         "scope": {"coveredByCybersecurityAct": true},
                         "awareAt": "2026-06-30T21:59:59Z", "assessedAt": "2026-07-03T10:00:00Z"}
                        """)
                .statusCode(200)
                .body("rulebook.version", equalTo("2026-01-15"))
                .body("tracks[1].stages[0].dueAt", equalTo("2026-07-01T21:59:59Z"));
    }

    @Test
    void aKnownOrganisationBringsItsScope() {
        Spoken.say(new OrganisationChanged(
                1, null, Instant.parse("2026-11-20T08:00:00Z"), ReportFixtures.NAMND, "Demokommunen", Map.of()));
        Awaiting.row("the organisation", "select 1 from organisations where id = ?", ReportFixtures.NAMND.id());

        assess(
                        """
                        {"organisation": "demokommunen.vard-och-omsorg",
                         "facts": {"events": ["SYSTEM_DOWN"], "serviceKind": "HEALTH_CARE", "outage": "PT2H", "outageUpTo": "PT2H", "ongoing": "NO"}}
                        """)
                .statusCode(200)
                .body("tracks[1].outcome", equalTo("NOTIFY"))
                .body("tracks[1].certainty", equalTo("CONFIRMED"))
                .body(
                        "tracks[1].stages.stage",
                        contains("EARLY_WARNING", "NOTIFICATION", "INTERMEDIATE_REPORT", "FINAL_REPORT"))
                .body("tracks[1].stages[0].dueAt", notNullValue())
                .body("tracks[1].stages[3].dueAt", nullValue());
    }

    @Test
    void aKnownOrganisationBringsHowItsSystemIsClassified() {
        Spoken.say(ReportFixtures.NAMND_WITH_SYSTEMS);
        Awaiting.row(
                "the systems",
                "select 1 from organisations where id = ? and version = ?",
                ReportFixtures.NAMND.id(),
                ReportFixtures.NAMND_WITH_SYSTEMS.version());
        var leak =
                """
                {"organisation": "demokommunen.vard-och-omsorg",
                 "facts": {"events": ["DISCLOSED"], "system": "%s"}}
                """;

        assess(leak.formatted("omsorgsjournalen"))
                .statusCode(200)
                .body("tracks[0].severity.dataProcessingContext", equalTo(4))
                .body("tracks[0].severity.parts[0].question", containsString("klassad till 4"));
        assess(leak.formatted("OTHER")).statusCode(200).body("tracks[0].severity.dataProcessingContext", equalTo(1));
    }

    @Test
    void anUnknownOrganisationIsAFlaw() {
        assess("{\"organisation\": \"atlantis\", \"facts\": {\"events\": [\"OTHER\"]}}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("flaws[0].field", equalTo("organisation"))
                .body("flaws[0].code", equalTo("NOT_FOUND"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assess(
                        """
                        {"facts": {"events": ["EXPLODED"], "colour": "RED", "noticedAt": "2099-01-01T00:00:00Z"},
                         "scope": {"size": "HUGE", "moon": true}, "mood": "bad"}
                        """)
                .statusCode(422)
                .body(
                        "flaws.field",
                        hasItems("facts.events", "facts.colour", "facts.noticedAt", "scope.size", "scope.moon", "mood"))
                .body("flaws.find { it.field == 'facts.events' }.allowed", hasItem("DISCLOSED"));
    }

    @Test
    void contradictionsAreRefused() {
        assess("{\"facts\": {\"events\": [\"DISCLOSED\"], \"subjects\": \"NONE\", \"dataKinds\": [\"HEALTH\"]}}")
                .statusCode(422)
                .body("flaws[0].field", equalTo("facts.subjects"))
                .body("flaws[0].code", equalTo("CONTRADICTION"))
                .body("flaws[0].allowed", hasItem("PATIENTS_OR_CLIENTS"));
    }

    @Test
    void factsWithoutEventsAreAskedForThem() {
        assess("{\"facts\": {}}").statusCode(422).body("flaws[0].code", equalTo("REQUIRED"));
        assess("{}").statusCode(422).body("flaws[0].field", equalTo("facts.events"));
    }

    @Test
    void whatIsNotJsonCannotBeRead() {
        assess("{\"facts\":").statusCode(400).contentType("application/problem+json");
        assess("[]").statusCode(400);
        assess("null").statusCode(400);
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        assess("{\"facts\": {\"system\": \"" + "x".repeat(70_000) + "\"}}")
                .statusCode(413)
                .body("detail", containsString("64 kB"));
    }

    private static ValidatableResponse assess(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/routing/v1/assessments")
                .then();
    }
}
