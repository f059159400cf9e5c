package se.enkanal.routing.verdict.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.enkanal.routing.verdict.ReportFixtures.aCarePlanSentWrong;
import static se.enkanal.routing.verdict.ReportFixtures.anAlarmThatWasSilent;
import static se.enkanal.routing.verdict.ReportFixtures.supplement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Spoken;

@QuarkusTest
class VerdictResourceTest {

    private static final String NAMND = "demokommunen.vard-och-omsorg";

    private UUID report;

    @BeforeEach
    void aReportJudgedTwice() {
        var received = aCarePlanSentWrong();
        report = received.reportId();
        Spoken.say(received);
        Announced.about(report, Topics.VERDICT, said -> !said.isEmpty());
        Spoken.say(supplement(received, 2, Map.of("recipient", List.of("KNOWN"))));
        Announced.about(report, Topics.VERDICT, said -> said.size() == 2);
    }

    @Test
    void aHandlerReadsEveryVerdictNewestFirstWithItsWholeTrace() {
        as("handler", NAMND)
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.version", contains(2, 1))
                .body("items[0].rulebook.version", equalTo("2026-07-01"))
                .body("items[0].tracks.track", contains("PERSONAL_DATA_BREACH", "IT_INCIDENT", "PROCESSOR_NOTICE"))
                .body("items[0].tracks[0].trace.question", not(hasItem(nullValue())))
                .body("items[0].tracks[0].trace.lagrum", not(hasItem(nullValue())));
    }

    @Test
    void aDataProtectionOfficerReadsThemToo() {
        as("dpo", NAMND).statusCode(200);
    }

    @Test
    void anOperatorsHandlerSeesTheItTrackOnly() {
        as("handler", "demokommunen").statusCode(200).body("items[0].tracks.track", contains("IT_INCIDENT"));
    }

    @Test
    void anOperatorsHandlerSeesNoDutyThatSaysWhatBefellSomebody() {
        var fall = anAlarmThatWasSilent();
        report = fall.reportId();
        Spoken.say(fall);
        Announced.about(report, Topics.VERDICT, said -> !said.isEmpty());

        as("handler", NAMND).body("items[0].otherDuties.duty", hasItem("LEX_SARAH"));
        as("handler", "demokommunen").statusCode(200).body("items[0].otherDuties", hasSize(0));
    }

    @Test
    void nobodyIsAskedToLogIn() {
        given().get("/routing/v1/verdicts/" + report).then().statusCode(401);
    }

    @Test
    void anAnalystMayNotReadACase() {
        as("analyst", NAMND).statusCode(403);
    }

    @Test
    void anotherOrganisationsReportIsNotThere() {
        as("handler", "annorstans").statusCode(404);
        given().auth()
                .oauth2(RealParts.token("handler", NAMND))
                .get("/routing/v1/verdicts/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(RealParts.token("handler", NAMND))
                .get("/routing/v1/verdicts/nonsense")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse as(String role, String organisation) {
        return given().auth()
                .oauth2(RealParts.token(role, organisation))
                .get("/routing/v1/verdicts/" + report)
                .then();
    }
}
