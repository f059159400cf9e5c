package se.enkanal.routing.verdict.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static se.enkanal.routing.verdict.ReportFixtures.aCarePlanSentWrong;
import static se.enkanal.routing.verdict.ReportFixtures.somethingDown;
import static se.enkanal.routing.verdict.ReportFixtures.supplement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class ReassessmentTest {

    private static final String NAMND = "demokommunen.vard-och-omsorg";

    @Test
    void eachVerdictSaysWhatIsOtherwiseThanTheOneBeforeAndWhy() {
        var report = judged();
        Spoken.say(supplement(report, 2, Map.of("recipient", List.of("NONE"))));
        Announced.about(report.reportId(), Topics.VERDICT, said -> said.size() == 2);

        given().auth()
                .oauth2(RealParts.token("handler", NAMND))
                .get("/routing/v1/verdicts/" + report.reportId())
                .then()
                .statusCode(200)
                .body("items[0].diff.comparedWith", equalTo(1))
                .body("items[0].diff.because.kind", contains("FACT"))
                .body("items[0].diff.because[0].of", equalTo("recipient"))
                .body("items[0].diff.because[0].sentence", containsString("vem som fick uppgifterna"))
                .body("items[0].diff.tracks[0].track", equalTo("PERSONAL_DATA_BREACH"))
                .body("items[0].diff.tracks[0].changes.what", hasItem("OUTCOME"))
                .body("items[1].diff", nullValue());
    }

    @Test
    void anOperatorsPeopleSeeNoFactTheItTrackDoesNotRestOn() {
        var report = judged();
        Spoken.say(supplement(report, 2, Map.of("recipient", List.of("NONE"))));
        Announced.about(report.reportId(), Topics.VERDICT, said -> said.size() == 2);

        given().auth()
                .oauth2(RealParts.token("handler", "demokommunen"))
                .get("/routing/v1/verdicts/" + report.reportId())
                .then()
                .statusCode(200)
                .body("items[0].diff.because", equalTo(List.of()))
                .body("items[0].diff.tracks", equalTo(List.of()));
    }

    @Test
    void aDryRunSaysWhatACorrectedRulebookWouldChangeAndKeepsNothing() {
        var report = judged();
        ByAnotherEdition.judged(report.reportId());

        as("dpo", NAMND, report.reportId(), "{\"dryRun\": true}")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("stored", equalTo(false))
                .body("verdict.trigger", equalTo("RULEBOOK"))
                .body("verdict.diff.because.kind", hasItem("RULEBOOK"));

        assertThat(versions(report.reportId())).isEqualTo(1);
    }

    @Test
    void aCorrectedRulebookJudgesAnewOnRequestOnceAndSaysSo() {
        var report = judged();
        ByAnotherEdition.judged(report.reportId());

        as("admin", NAMND, report.reportId(), "")
                .statusCode(201)
                .body("stored", equalTo(true))
                .body("verdict.version", equalTo(2));

        var said = Announced.about(report.reportId(), Topics.VERDICT, all -> all.size() == 2);
        assertThat(said.getLast().json().at("/trigger").asText()).isEqualTo("RULEBOOK");
        as("admin", NAMND, report.reportId(), "").statusCode(200).body("stored", equalTo(false));
        assertThat(versions(report.reportId())).isEqualTo(2);
    }

    @Test
    void aSystemClassifiedAnewWouldTurnTheSeverityAndIsSaid() {
        var report = somethingDown(
                "klassakommunen",
                "2026-11-20",
                Map.of("system", "journalen", "systemKind", List.of("RECORDS_OR_PLANNING"), "outage", "PT2H"));
        registered(report.organisation(), 1, 2);
        Spoken.say(report);
        Announced.about(report.reportId(), Topics.VERDICT, said -> !said.isEmpty());
        registered(report.organisation(), 2, 4);

        as("dpo", report.organisation().id(), report.reportId(), "{\"dryRun\": true}")
                .statusCode(200)
                .body("verdict.diff.tracks[0].changes.what", contains("SEVERITY"))
                .body(
                        "verdict.diff.tracks[0].changes[0].sentence",
                        containsString("Tillgänglighet nu: Gick det i mer än"))
                .body("verdict.diff.tracks[0].changes[0].after.score", equalTo(4.5f));

        as("admin", report.organisation().id(), report.reportId(), "")
                .statusCode(201)
                .body("stored", equalTo(true));
    }

    private static void registered(Organisation organisation, long version, int availability) {
        Spoken.say(new OrganisationChanged(
                version,
                null,
                Instant.parse("2026-11-20T09:00:00Z"),
                organisation,
                "Klassakommunen",
                Map.of(),
                List.of(new RegisteredSystem("journalen", 2, 2, availability, false, false, false))));
        Awaiting.row(
                "its systems", "select 1 from organisations where id = ? and version = ?", organisation.id(), version);
    }

    @Test
    void aSupplementAfterItIsJudgedAsTheNextVersion() {
        var report = judged();
        ByAnotherEdition.judged(report.reportId());
        as("admin", NAMND, report.reportId(), "").statusCode(201);

        Spoken.say(supplement(report, 2, Map.of("recipient", List.of("NONE"))));

        var said = Announced.about(report.reportId(), Topics.VERDICT, all -> all.size() == 3);
        assertThat(said.getLast().json().at("/version").asLong()).isEqualTo(3);
    }

    @Test
    void whoAsksIsToBeLoggedInAndAllowedAndThere() {
        var report = judged().reportId();

        given().post("/routing/v1/verdicts/" + report + "/re-assessments")
                .then()
                .statusCode(401);
        as("handler", NAMND, report, "").statusCode(403);
        as("dpo", "annorstans", report, "").statusCode(404);
        as("dpo", "demokommunen", report, "").statusCode(404);
        as("dpo", NAMND, UUID.randomUUID(), "").statusCode(404);
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        var report = judged().reportId();

        as("dpo", NAMND, report, "{\"dryrun\": true}").statusCode(422).body("flaws[0].field", equalTo("dryrun"));
        as("dpo", NAMND, report, "{\"dryRun\": \"yes\"}")
                .statusCode(422)
                .body("flaws[0].allowed", contains("true", "false"));
        as("dpo", NAMND, report, "{").statusCode(400);
    }

    private static ReportReceived judged() {
        var report = aCarePlanSentWrong();
        Spoken.say(report);
        Announced.about(report.reportId(), Topics.VERDICT, said -> !said.isEmpty());
        return report;
    }

    private static long versions(UUID report) {
        return Stored.rows("select version from verdicts where report_id = ?", report)
                .size();
    }

    private static ValidatableResponse as(String role, String organisation, UUID report, String body) {
        var request = given().auth().oauth2(RealParts.token(role, organisation)).contentType(ContentType.JSON);
        return (body.isEmpty() ? request : request.body(body))
                .post("/routing/v1/verdicts/" + report + "/re-assessments")
                .then();
    }
}
