package se.enkanal.deadline.casework.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static se.enkanal.deadline.Filed.breach;
import static se.enkanal.deadline.Filed.handler;
import static se.enkanal.deadline.Filed.now;
import static se.enkanal.deadline.Filed.open;
import static se.enkanal.deadline.Filed.organisation;
import static se.enkanal.deadline.Filed.post;
import static se.enkanal.deadline.Filed.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.enkanal.contracts.Topics;
import se.enkanal.deadline.IntakeStandIn;
import se.enkanal.deadline.casework.CaseFixtures;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class CaseResourceTest {

    @Test
    void whoSendsNoTokenIsAskedForOne() {
        given().get("/deadline/v1/cases").then().statusCode(401).contentType("application/problem+json");
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/deadline/v1/cases/{id}/decisions", UUID.randomUUID())
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"analyst", "admin", "client", "reporter"})
    void anotherRoleIsTurnedAway(String role) {
        given().auth()
                .oauth2(RealParts.token(role, "a"))
                .get("/deadline/v1/cases")
                .then()
                .statusCode(403);
    }

    @Test
    void aDpoReadsAndDoesNotDecide() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(1)).reportId();
        var dpo = RealParts.token("dpo", mine);

        read(dpo, id).statusCode(200);
        post(dpo, id, "decisions", "{}").statusCode(403);
    }

    @Test
    void anotherOrganisationsCaseIsNotThere() {
        var id = breach(organisation(), Duration.ofHours(1)).reportId();
        var other = handler(organisation());

        read(other, id).statusCode(404);
        post(other, id, "decisions", decision("NOTIFY", "")).statusCode(404);
        post(other, id, "decisions", "{\"outcome\": \"MAYBE\"}").statusCode(404);
        read(other, UUID.randomUUID()).statusCode(404);
    }

    @Test
    void peopleOfTheOperatorSeeAndActOnTheItTrackAlone() {
        var namnd = organisation();
        var operator = organisation();
        var verdict = open(CaseFixtures.anAssessment()
                .receivedAt(now())
                .at(namnd, operator)
                .breachToNotify()
                .itIncidentToNotify());
        var id = verdict.reportId();
        var operators = handler(operator);

        read(operators, id)
                .statusCode(200)
                .body("stages.track", not(hasItem("PERSONAL_DATA_BREACH")))
                .body("tracks.track", contains("IT_INCIDENT"))
                .body("proposal.otherDuties", hasSize(0));
        read(handler(namnd), id).body("proposal.otherDuties.duty", contains("INTERNAL_DEVIATION"));
        post(operators, id, "decisions", decision("NOTIFY", "")).statusCode(403);
        post(operators, id, "decisions", decision("NOTIFY", "").replace("PERSONAL_DATA_BREACH", "IT_INCIDENT"))
                .statusCode(201);
        post(handler(namnd), id, "decisions", decision("NOTIFY", "").replace("PERSONAL_DATA_BREACH", "IT_INCIDENT"))
                .statusCode(403);
        read(handler(namnd), id).statusCode(200).body("tracks.track", contains("PERSONAL_DATA_BREACH", "IT_INCIDENT"));
    }

    @Test
    void peopleOfTheOperatorSeeNoCaseWithoutAnItTrack() {
        var operator = organisation();
        var id = open(CaseFixtures.anAssessment()
                        .receivedAt(now())
                        .at(organisation(), operator)
                        .breachToNotify())
                .reportId();

        read(handler(operator), id).statusCode(404);
    }

    @Test
    void theListStandsByTheTimeLeft() {
        var mine = organisation();
        var late = breach(mine, Duration.ofHours(60));
        var fresh = breach(mine, Duration.ofHours(1));
        var none = open(
                CaseFixtures.anAssessment().receivedAt(now()).at(mine, mine).noBreach());

        given().auth()
                .oauth2(handler(mine))
                .get("/deadline/v1/cases")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("page", equalTo(1))
                .body("limit", equalTo(20))
                .body(
                        "items.id",
                        contains(
                                late.reportId().toString(),
                                fresh.reportId().toString(),
                                none.reportId().toString()));
        given().auth()
                .oauth2(handler(mine))
                .queryParam("dueBefore", now().plus(Duration.ofHours(24)).toString())
                .get("/deadline/v1/cases")
                .then()
                .body("items.id", contains(late.reportId().toString()));
        given().auth()
                .oauth2(handler(mine))
                .queryParam("state", "PLANNED")
                .queryParam("limit", 1)
                .queryParam("page", 2)
                .get("/deadline/v1/cases")
                .then()
                .body("total", equalTo(2))
                .body("items.id", contains(fresh.reportId().toString()));
    }

    @Test
    void aListIsReadToItsEndByWhatComesNext() {
        var mine = organisation();
        var received = now();
        var ids = Stream.of(
                        breach(mine, Duration.ofHours(60)),
                        breach(mine, Duration.ofHours(1)),
                        open(CaseFixtures.anAssessment()
                                .receivedAt(received)
                                .at(mine, mine)
                                .noBreach()),
                        open(CaseFixtures.anAssessment()
                                .receivedAt(received.minusSeconds(1))
                                .at(mine, mine)
                                .noBreach()))
                .map(opened -> opened.reportId().toString())
                .toList();

        var read = new ArrayList<String>();
        String next = null;
        do {
            var page =
                    after(mine, next).statusCode(200).body("total", equalTo(4)).extract();
            read.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null && read.size() < 10);

        assertThat(read).isEqualTo(ids);
    }

    @Test
    void nothingComesAfterACaseOfOthers() {
        var mine = organisation();
        breach(mine, Duration.ofHours(1));
        var theirs = breach(organisation(), Duration.ofHours(60)).reportId();

        after(mine, theirs.toString()).statusCode(200).body("items", empty());
    }

    private static ValidatableResponse after(String organisation, String after) {
        var asked = given().auth().oauth2(handler(organisation)).queryParam("limit", 1);
        return (after == null ? asked : asked.queryParam("after", after))
                .get("/deadline/v1/cases")
                .then();
    }

    @Test
    void anUnreadableQuestionIsAnsweredWithFlaws() {
        given().auth()
                .oauth2(handler("a"))
                .queryParam("state", "ASLEEP")
                .queryParam("dueBefore", "i morgon")
                .queryParam("after", "den förra")
                .queryParam("limit", 1000)
                .get("/deadline/v1/cases")
                .then()
                .statusCode(422)
                .body("flaws.field", contains("state", "dueBefore", "after", "limit"));
    }

    @Test
    void aCaseIsReadWholeAndTheReadingIsNoted() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(1)).reportId();

        read(handler(mine), id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("facts.dataKinds", hasItem("HEALTH"))
                .body("proposal.tracks[0].trace[0].rule", equalTo("GDPR-33.1-1"))
                .body("proposal.rulebook.version", equalTo("2026-07-01"))
                .body("stages.find { it.stage == 'NOTIFICATION' }.state", equalTo("PLANNED"))
                .body("stages.find { it.stage == 'NOTIFICATION' }.dueAt", notNullValue())
                .body("stages.find { it.stage == 'NOTIFICATION' }.explanation", containsString("72 timmar från "))
                .body("decisions", empty())
                .body("history.action", contains("CaseOpened"));
        assertThat(Stored.rows("select action from audit_entry where report_id = ? and action = 'CaseRead'", id))
                .hasSize(1);
    }

    @Test
    void aDecisionConfirmsTheClockAndIsAnnouncedWithoutItsReason() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();
        var aware = now().minus(Duration.ofHours(2));

        post(handler(mine), id, "decisions", decision("NOTIFY", aware.toString()))
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("stages.find { it.stage == 'NOTIFICATION' }.state", equalTo("RUNNING"))
                .body(
                        "stages.find { it.stage == 'NOTIFICATION' }.dueAt",
                        equalTo(aware.plus(Duration.ofHours(72)).toString()));

        read(handler(mine), id)
                .body("decisions[0].reason", equalTo("Kanariefågel: brevet kom fram till fel person."))
                .body("decisions[0].decidedBy", notNullValue());
        var said = Announced.about(id, Topics.CASE, all -> all.size() == 2).getLast();
        assertThat(said.type()).isEqualTo("se.enkanal.case.decision-recorded.v1");
        assertThat(said.text()).doesNotContain("Kanariefågel");
        assertThat(Stored.rows("select * from decision where report_id = ?", id).toString())
                .doesNotContain("Kanariefågel");
        assertThat(Stored.rows("select anchor, before_at from anchor where report_id = ?", id))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("anchor", "AWARE").containsEntry("before_at", null));
    }

    @Test
    void overridingAProposalWithoutStagesStartsTheClocksTheRulebookNames() {
        var mine = organisation();
        var id = open(CaseFixtures.anAssessment()
                        .receivedAt(now())
                        .at(mine, mine)
                        .nothingToNotify("PERSONAL_DATA_BREACH"))
                .reportId();
        var aware = now().minus(Duration.ofHours(2));

        post(handler(mine), id, "decisions", decision("NOTIFY", aware.toString()))
                .statusCode(201);

        read(handler(mine), id)
                .body("stages.find { it.stage == 'NOTIFICATION' }.state", equalTo("RUNNING"))
                .body(
                        "stages.find { it.stage == 'NOTIFICATION' }.dueAt",
                        equalTo(aware.plus(Duration.ofHours(72)).toString()));
        post(handler(mine), id, "submissions", submission(now().toString(), "")).statusCode(201);
    }

    @Test
    void overridingAVerdictThatNamesNoClocksIsRefusedWithWhatToDo() {
        var mine = organisation();
        var id = open(CaseFixtures.anAssessment()
                        .receivedAt(now())
                        .at(mine, mine)
                        .nothingToNotifyAsOfOld("PERSONAL_DATA_BREACH"))
                .reportId();

        post(handler(mine), id, "decisions", decision("NOTIFY", now().toString()))
                .statusCode(422)
                .body("flaws.field", contains("outcome"))
                .body("flaws[0].message", containsString("Be om en ny bedömning"));
    }

    @Test
    void aCorrectedTimeKeepsBoth() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();
        var first = now().minus(Duration.ofHours(1));
        var second = now().minus(Duration.ofHours(2));

        post(handler(mine), id, "decisions", decision("NOTIFY", first.toString()))
                .statusCode(201);
        post(handler(mine), id, "decisions", decision("NOTIFY", second.toString()))
                .statusCode(201);

        assertThat(Stored.rows("select before_at, at from anchor where report_id = ? order by recorded_at", id))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row.get("before_at")).isNotNull());
        assertThat(Announced.about(id, Topics.CASE, all -> all.size() >= 4))
                .extracting(Announced.Said::type)
                .contains("se.enkanal.case.anchor-corrected.v1");
    }

    @Test
    void wrongDecisionsAreAnsweredFieldByField() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();

        post(handler(mine), id, "decisions", "{\"outcome\": \"MAYBE\", \"awareAt\": \"nyss\", \"colour\": \"red\"}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("flaws.field", hasItems("colour", "outcome", "track", "awareAt", "reason"))
                .body("flaws.find { it.field == 'outcome' }.allowed", hasItem("NOT_A_REPORT"));
        post(
                        handler(mine),
                        id,
                        "decisions",
                        decision("NOTIFY", now().plus(Duration.ofHours(1)).toString()))
                .statusCode(422)
                .body("flaws.field", contains("awareAt"))
                .body("flaws.code", contains("IN_THE_FUTURE"));
        post(handler(mine), id, "decisions", "not json").statusCode(400);
        post(handler(mine), id, "decisions", decision("NOTIFY", "").replace("PERSONAL_DATA_BREACH", "TAX"))
                .statusCode(422)
                .body("flaws.field", contains("track"));
    }

    @Test
    void whoReadAnOlderVersionIsToldSo() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();

        given().auth()
                .oauth2(handler(mine))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(decision("NOTIFY", ""))
                .post("/deadline/v1/cases/{id}/decisions", id)
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(handler(mine))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(decision("NOTIFY", ""))
                .post("/deadline/v1/cases/{id}/decisions", id)
                .then()
                .statusCode(201);
    }

    @Test
    void aSubmissionMeetsTheClock() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();
        post(
                handler(mine),
                id,
                "decisions",
                decision("NOTIFY", now().minus(Duration.ofHours(2)).toString()));

        post(handler(mine), id, "submissions", submission(now().minusSeconds(60).toString(), ""))
                .statusCode(201)
                .body("stages.find { it.stage == 'NOTIFICATION' }.state", equalTo("MET"));

        read(handler(mine), id).body("submissions[0].authorityReference", equalTo("IMY-2026-4711"));
    }

    @Test
    void aLateSubmissionNeedsItsReason() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(80)).reportId();
        var aware = now().minus(Duration.ofHours(79)).toString();
        post(handler(mine), id, "decisions", decision("NOTIFY", aware))
                .statusCode(201)
                .body("stages.find { it.stage == 'NOTIFICATION' }.state", equalTo("MISSED"));

        post(handler(mine), id, "submissions", submission(now().toString(), ""))
                .statusCode(422)
                .body("flaws.field", contains("delayReason"));
        post(
                        handler(mine),
                        id,
                        "submissions",
                        submission(now().toString(), ", \"delayReason\": \"Kanariefågel: helgen kom emellan.\""))
                .statusCode(201)
                .body("stages.find { it.stage == 'NOTIFICATION' }.state", equalTo("MET_LATE"));

        read(handler(mine), id).body("submissions[0].delayReason", containsString("helgen"));
        assertThat(Announced.about(id, Topics.CASE, all -> all.size() >= 4))
                .extracting(Announced.Said::text)
                .noneMatch(text -> text.contains("Kanariefågel"));
    }

    @Test
    void aFinalReportThatWasPostponedIsStoredAndCountsFromTheEndAPersonSays() {
        var mine = organisation();
        var started = now().minus(Duration.ofDays(70));
        var id = open(CaseFixtures.anAssessment()
                        .receivedAt(started)
                        .at(mine, mine)
                        .itIncidentGoingOn())
                .reportId();
        post(handler(mine), id, "decisions", itDecision("significantAt", started))
                .statusCode(201);
        post(handler(mine), id, "submissions", itSubmission("NOTIFICATION", started.plusSeconds(60)))
                .statusCode(201)
                .body("stages.find { it.stage == 'FINAL_REPORT' }.state", equalTo("PLANNED_PASSED"))
                .body("stages.find { it.stage == 'PROGRESS_REPORT' }.state", equalTo("MISSED"));
        post(handler(mine), id, "submissions", itSubmission("EARLY_WARNING", started.plusSeconds(60)))
                .statusCode(201);

        post(handler(mine), id, "submissions", itSubmission("PROGRESS_REPORT", now()))
                .statusCode(201);
        read(handler(mine), id)
                .body("stages.find { it.stage == 'FINAL_REPORT' }.state", equalTo("WAITING"))
                .body("stages.find { it.stage == 'FINAL_REPORT' }.from", equalTo("HANDLING_ENDED"))
                .body(
                        "stages.find { it.stage == 'FINAL_REPORT' }.explanation",
                        containsString("Skriv i beslutet när hanteringen var klar"));
        post(handler(mine), id, "closures", "{\"reason\": \"NOTIFIED\"}").statusCode(409);

        var ended = now().minus(Duration.ofDays(1));
        post(handler(mine), id, "decisions", itDecision("handlingEndedAt", ended))
                .statusCode(201);

        read(handler(mine), id)
                .body("stages.find { it.stage == 'FINAL_REPORT' }.state", equalTo("RUNNING"))
                .body("stages.find { it.stage == 'FINAL_REPORT' }.anchorAt", equalTo(ended.toString()))
                .body("decisions[0].handlingEndedAt", equalTo(ended.toString()));
        assertThat(Stored.rows("select anchor from anchor where report_id = ? order by recorded_at", id))
                .extracting(row -> row.get("anchor"))
                .containsExactly("SIGNIFICANT", "HANDLING_ENDED");
    }

    @Test
    void anAuthoritysAnswerReachesTheReporter() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();

        post(handler(mine), id, "feedback", feedback("CLOSED_WITHOUT_ACTION", "IMY avslutade utan åtgärd."))
                .statusCode(201);

        assertThat(IntakeStandIn.left())
                .contains("PUT /intake/v1/reports/" + id + "/messages/")
                .contains("with-token {\"text\":\"IMY avslutade utan åtgärd.\"}");
        var messageId = read(handler(mine), id)
                .body("feedback[0].kind", equalTo("CLOSED_WITHOUT_ACTION"))
                .extract()
                .<String>path("feedback[0].messageId");
        assertThat(IntakeStandIn.left()).contains(messageId);
        var said = Announced.about(id, Topics.CASE, all -> all.size() == 2).getLast();
        assertThat(said.json().at("/messageId").asText()).isEqualTo(messageId);
        assertThat(said.text()).doesNotContain("utan åtgärd");
    }

    @Test
    void nothingIsStoredWhileIntakeIsAway() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();
        IntakeStandIn.away(true);
        try {
            post(handler(mine), id, "feedback", feedback("RECEIPT", "Hej"))
                    .statusCode(503)
                    .header("Retry-After", notNullValue());
            post(handler(mine), id, "messages", "{\"text\": \"Hej\"}").statusCode(503);
        } finally {
            IntakeStandIn.away(false);
        }

        read(handler(mine), id)
                .header("ETag", "\"1\"")
                .body("feedback", empty())
                .body("messages", empty());
    }

    @Test
    void aMessageReachesTheReporterAndItsTextIsKeptThere() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();

        post(handler(mine), id, "messages", "{\"text\": \"Vet du om brevet är öppnat?\"}")
                .statusCode(201);

        assertThat(IntakeStandIn.left()).contains("Vet du om brevet är öppnat?");
        read(handler(mine), id).body("messages.size()", equalTo(1));
    }

    @Test
    void aCaseIsClosedWhenNothingIsLeftToDoAndOpensAgain() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();

        post(handler(mine), id, "closures", "{\"reason\": \"NOTIFIED\"}")
                .statusCode(409)
                .body("detail", containsString("En frist är inte klar"));
        post(handler(mine), id, "decisions", decision("DOCUMENT_ONLY", "")).statusCode(201);
        post(handler(mine), id, "closures", "{\"reason\": \"NOT_NOTIFIABLE\"}")
                .statusCode(201)
                .body("status", equalTo("CLOSED"));
        post(handler(mine), id, "closures", "{\"reason\": \"OTHER\"}").statusCode(409);
        post(handler(mine), id, "re-openings", "{\"reason\": \"NEW_INFORMATION\"}")
                .statusCode(201)
                .body("status", equalTo("OPEN"));
    }

    @Test
    void junkLeavesTheListAndComesBack() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(3)).reportId();

        post(handler(mine), id, "decisions", "{\"outcome\": \"NOT_A_REPORT\", \"reason\": \"Prov\"}")
                .statusCode(201)
                .body("status", equalTo("NOT_A_REPORT"));
        list(mine, null).body("total", equalTo(0));
        list(mine, "NOT_A_REPORT").body("total", equalTo(1));
        post(handler(mine), id, "re-openings", "{\"reason\": \"MISTAKE\"}").statusCode(201);

        list(mine, null)
                .body("total", equalTo(1))
                .body("items[0].stages.find { it.stage == 'NOTIFICATION' }.state", equalTo("PLANNED"));
    }

    private static io.restassured.response.ValidatableResponse list(String organisation, String state) {
        var request = given().auth().oauth2(handler(organisation));
        return (state == null ? request : request.queryParam("state", state))
                .get("/deadline/v1/cases")
                .then()
                .statusCode(200);
    }

    private static String decision(String outcome, String awareAt) {
        return """
               {"track": "PERSONAL_DATA_BREACH", "outcome": "%s", "awareAt": "%s",
                "reason": "Kanariefågel: brevet kom fram till fel person."}
               """
                .formatted(outcome, awareAt);
    }

    private static String submission(String at, String more) {
        return """
               {"track": "PERSONAL_DATA_BREACH", "stage": "NOTIFICATION", "submittedAt": "%s",
                "authorityReference": "IMY-2026-4711", "channel": "E_SERVICE"%s}
               """
                .formatted(at, more);
    }

    private static String itDecision(String field, Instant at) {
        return """
               {"track": "IT_INCIDENT", "outcome": "NOTIFY", "%s": "%s", "reason": "Journalen låg nere."}
               """
                .formatted(field, at);
    }

    private static String itSubmission(String stage, Instant at) {
        return """
               {"track": "IT_INCIDENT", "stage": "%s", "submittedAt": "%s", "authorityReference": "CERT-1",
                "channel": "E_SERVICE"}
               """
                .formatted(stage, at);
    }

    private static String feedback(String kind, String tell) {
        return """
               {"track": "PERSONAL_DATA_BREACH", "kind": "%s", "receivedAt": "%s", "summary": "Beslut 2026-11-22",
                "tellReporter": "%s"}
               """
                .formatted(kind, now(), tell);
    }
}
