package se.enkanal.intake.report.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static se.enkanal.intake.report.ReportFixtures.MIS_SENT_CARE_PLAN;
import static se.enkanal.intake.report.ReportFixtures.aReport;
import static se.enkanal.intake.report.ReportFixtures.file;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class ReportResourceTest {

    @Test
    void aReportBecomesARowAndAnEvent() {
        var id = filed(MIS_SENT_CARE_PLAN);

        var row = Stored.rows("select organisation, unit, channel, version from report where id = ?", id)
                .getFirst();
        assertThat(row)
                .containsEntry("organisation", "demokommunen.vard-och-omsorg")
                .containsEntry("unit", "demokommunen.hemtjansten-norr")
                .containsEntry("channel", "API")
                .containsEntry("version", 1L);
        var said = Announced.about(id, Topics.REPORT, all -> !all.isEmpty()).getFirst();
        assertThat(said.type()).isEqualTo("se.enkanal.report.received.v1");
        assertThat(said.headers()).containsKeys("ce_id", "ce_source", "ce_time", "ce_subject", "traceparent");
        assertThat(said.json().at("/organisation/operator").asText()).isEqualTo("demokommunen");
        assertThat(said.json().at("/organisation/scope/size").asText()).isEqualTo("LARGE");
        assertThat(said.json().at("/unit").asText()).isEqualTo("demokommunen.hemtjansten-norr");
        assertThat(said.json().at("/facts/disclosure/0").asText()).isEqualTo("SENT_TO_WRONG_PERSON");
    }

    @Test
    void theReporterGetsAReferenceACodeAndALocation() {
        file(MIS_SENT_CARE_PLAN)
                .statusCode(201)
                .header("Location", matchesPattern(".*/intake/v1/reports/[0-9a-f-]{36}"))
                .body("reference", matchesPattern("EK-[0-9A-Z]{5}-[0-9A-Z]{5}"))
                .body("followUpCode", matchesPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("receivedAt", matchesPattern(".*Z"))
                .body("advice.size()", is(0));
    }

    @Test
    void whoClickedIsToldToCallNow() {
        file(aReport("{\"events\": [\"ATTACK\"], \"clickedOrGaveAway\": \"YES\"}"))
                .statusCode(201)
                .body("advice.code", hasItem("CALL_IT_NOW"))
                .body("advice.text", hasItem("Ring it-supporten nu. Stäng inte av datorn."));
    }

    @Test
    void whatTouchesSecuritySensitiveActivityIsReportedWithoutAWordOfIt() {
        var secret =
                """
                {"organisation": "%s", "facts": {"events": ["SYSTEM_DOWN"], %s}%s}
                """;
        var words = ", \"narrative\": \"Så här gick det till.\"";

        file(secret.formatted("demokommunen", "\"system\": \"ledningsplatsen\"", words))
                .statusCode(422)
                .body("flaws.field", contains("narrative"))
                .body("flaws[0].message", containsString("säkerhetsskyddschefen"));
        file(secret.formatted("sundsvall", "\"securityProtection\": \"YES\"", words))
                .statusCode(422);
        file(secret.formatted("demokommunen", "\"system\": \"ledningsplatsen\"", ""))
                .statusCode(201)
                .body("advice.code", hasItem("CALL_SECURITY_OFFICER"));
        file(secret.formatted("demokommunen", "\"system\": \"epost\"", words)).statusCode(201);
    }

    @Test
    void whatWasWrittenLiesUnreadable() {
        var id = filed(MIS_SENT_CARE_PLAN);

        var row = Stored.rows("select * from report where id = ?", id).getFirst();
        assertThat(row.values())
                .noneMatch(
                        value -> seen(value).contains("vårdplan") || seen(value).contains("0900"));
        assertThat(row.get("wrapped_key")).isNotNull();
    }

    @Test
    void noKeyIsMadeWhereNothingWasWritten() {
        var id = filed(aReport("{\"events\": [\"OTHER\"]}"));

        assertThat(Stored.rows("select wrapped_key from report where id = ?", id)
                        .getFirst())
                .containsEntry("wrapped_key", null);
    }

    @Test
    void theSameKeyAndBodyGiveTheSameAnswerAndOneReport() {
        var key = UUID.randomUUID();
        var first = file(MIS_SENT_CARE_PLAN, key).statusCode(201).extract().asString();
        long reports = Stored.count("report");

        var again = file(MIS_SENT_CARE_PLAN.replace("\n", " "), key)
                .statusCode(201)
                .extract()
                .asString();

        assertThat(again).isEqualTo(first);
        assertThat(Stored.count("report")).isEqualTo(reports);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID();
        file(MIS_SENT_CARE_PLAN, key).statusCode(201);

        file(aReport("{\"events\": [\"OTHER\"]}"), key)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("title", equalTo("Nyckeln är redan använd"));
    }

    @Test
    void unreadableJsonIsToldApartFromWrongFacts() {
        file("{\"organisation\": ").statusCode(400).contentType("application/problem+json");
        file("[]").statusCode(400);
        file("").statusCode(400);
    }

    @Test
    void everyFlawIsNamedAtOnce() {
        file("""
             {"organisation": "finns-inte", "colour": "red",
              "facts": {"disclosure": "TELEPATHY", "noticedAt": "2199-01-01T00:00:00Z"}}
             """)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("flaws.find { it.field == 'colour' }.code", equalTo("UNKNOWN_FIELD"))
                .body("flaws.find { it.field == 'organisation' }.code", equalTo("NOT_FOUND"))
                .body("flaws.find { it.field == 'facts.events' }.code", equalTo("REQUIRED"))
                .body("flaws.find { it.field == 'facts.disclosure' }.code", equalTo("UNKNOWN_CODE"))
                .body("flaws.find { it.field == 'facts.disclosure' }.allowed", hasItem("SENT_TO_WRONG_PERSON"))
                .body("flaws.find { it.field == 'facts.noticedAt' }.code", equalTo("IN_THE_FUTURE"))
                .body("detail", notNullValue());
    }

    @Test
    void howToReachSomebodyMayBeSaidInParts() {
        var parts = "{\"email\": \"anna@example.org\", \"phone\": \"0900-555 55\"}";
        var id = filed(MIS_SENT_CARE_PLAN.replace("\"0900-555 55\"", parts));

        given().auth()
                .oauth2(RealParts.token("dpo", "demokommunen.vard-och-omsorg"))
                .get("/intake/v1/reports/" + id + "/narrative")
                .then()
                .statusCode(200)
                .body("contact", equalTo("0900-555 55, anna@example.org"));
    }

    @Test
    void aWayToReachSomebodyThatDoesNotExistIsAFlaw() {
        file(MIS_SENT_CARE_PLAN.replace("\"0900-555 55\"", "{\"pigeon\": \"grey\"}"))
                .statusCode(422)
                .body("flaws.find { it.field == 'contact' }.code", equalTo("UNREADABLE"));
        file(MIS_SENT_CARE_PLAN.replace("\"0900-555 55\"", "{\"phone\": 90055555}"))
                .statusCode(422)
                .body("flaws.find { it.field == 'contact' }.code", equalTo("UNREADABLE"));
    }

    @Test
    void aVeryLongNarrativeGetsAClearAnswer() {
        file(narrated("x".repeat(10_001)))
                .statusCode(422)
                .body("flaws.find { it.field == 'narrative' }.code", equalTo("TOO_LONG"));
        file(narrated("x".repeat(1_000_000)))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", equalTo("En rapport får vara högst 256 kB. Berättelsen får vara högst 10 000 tecken."));
    }

    @Test
    void aTokenThatIsNotValidIsRefusedThoughNoneIsNeeded() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer not-a-token")
                .body(MIS_SENT_CARE_PLAN)
                .post("/intake/v1/reports")
                .then()
                .statusCode(401);
    }

    private static UUID filed(String report) {
        return UUID.fromString(file(report).statusCode(201).extract().path("id"));
    }

    private static String narrated(String narrative) {
        return "{\"organisation\": \"sundsvall\", \"facts\": {\"events\": \"OTHER\"}, \"narrative\": \"%s\"}"
                .formatted(narrative);
    }

    private static String seen(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
