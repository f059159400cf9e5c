package se.enkanal.deadline.casework.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.enkanal.deadline.Filed.breach;
import static se.enkanal.deadline.Filed.handler;
import static se.enkanal.deadline.Filed.now;
import static se.enkanal.deadline.Filed.open;
import static se.enkanal.deadline.Filed.organisation;
import static se.enkanal.deadline.Filed.post;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.enkanal.deadline.casework.CaseFixtures;
import se.enkanal.local.testing.Spoken;

@QuarkusTest
class RegisterResourceTest {

    private static final String NOT_NOTIFIED =
            """
            {"track": "PERSONAL_DATA_BREACH", "outcome": "DOCUMENT_ONLY", "risk": "UNLIKELY",
             "reason": "=Brevet kom oöppnat tillbaka.", "dpoAdvice": "Instämmer.", "adviceFollowed": true}
            """;

    @Test
    void keepsADecisionNotToNotifyWithWhatItRestedOn() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(1));
        post(handler(mine), verdict.reportId(), "decisions", NOT_NOTIFIED).statusCode(201);

        Spoken.say(CaseFixtures.anAssessment()
                .of(verdict.reportId())
                .version(2)
                .receivedAt(now())
                .at(mine, mine)
                .fact("dataKinds", "CRIMINAL")
                .breachToNotify()
                .build());

        given().auth()
                .oauth2(handler(mine))
                .accept("application/json")
                .get("/deadline/v1/register")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].outcome", equalTo("DOCUMENT_ONLY"))
                .body("items[0].decided", equalTo(true))
                .body("items[0].reason", equalTo("=Brevet kom oöppnat tillbaka."))
                .body("items[0].dpoAdvice", equalTo("Instämmer."))
                .body("items[0].restedOn.rule", hasItem("GDPR-33.1-1"))
                .body("items[0].facts.dataKinds", hasItem("HEALTH"));
    }

    @Test
    void leavesOutWhatWasNoBreachAndWhatWasNoReport() {
        var mine = organisation();
        open(CaseFixtures.anAssessment().receivedAt(now()).at(mine, mine).noBreach());
        var junk = breach(mine, Duration.ofHours(1)).reportId();
        post(handler(mine), junk, "decisions", "{\"outcome\": \"NOT_A_REPORT\", \"reason\": \"Prov\"}");
        var documented = open(
                CaseFixtures.anAssessment().receivedAt(now()).at(mine, mine).breachToDocument());

        given().auth()
                .oauth2(handler(mine))
                .accept("application/json")
                .get("/deadline/v1/register")
                .then()
                .body("items.id", contains(documented.reportId().toString()))
                .body("items[0].decided", equalTo(false));
    }

    @Test
    void isATableThatNoSpreadsheetTakesForAFormula() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(1));
        post(handler(mine), verdict.reportId(), "decisions", NOT_NOTIFIED).statusCode(201);

        var csv = given().auth()
                .oauth2(handler(mine))
                .accept("text/csv")
                .get("/deadline/v1/register")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(2).first().asString().startsWith("referens,organisation,inkom");
        assertThat(csv)
                .contains(verdict.reference(), "'=Brevet kom oöppnat tillbaka.", "\"Anmäl inte, dokumentera\"")
                .contains("Har uppgifter om en person kommit till någon obehörig? Ja (GDPR art. 4.12)");
    }

    @Test
    void isNotForAnalysts() {
        given().auth()
                .oauth2(se.enkanal.local.testing.RealParts.token("analyst", "a"))
                .get("/deadline/v1/register")
                .then()
                .statusCode(403);
    }
}
