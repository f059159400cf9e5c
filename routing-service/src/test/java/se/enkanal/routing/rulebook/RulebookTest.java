package se.enkanal.routing.rulebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class RulebookTest {

    @Test
    void theRulesInForceAreListedByPages() {
        given().get("/routing/v1/rules?limit=5&page=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("page", equalTo(2))
                .body("limit", equalTo(5))
                .body("total", greaterThan(40))
                .body("items[0].lagrum", containsString("GDPR art."));
    }

    @Test
    void anotherDayHasOtherRules() {
        given().get("/routing/v1/rules?limit=200&on=2026-01-14")
                .then()
                .body("items.id", hasItem("NIS-18"))
                .body("items.id", not(hasItem("CSL-2.5")));
    }

    @Test
    void aRuleShowsItsHistory() {
        given().get("/routing/v1/rules/CSL-2.5")
                .then()
                .statusCode(200)
                .body("from", equalTo(java.util.List.of("2026-01-15", "2026-07-01")))
                .body("[0].until", equalTo("2026-06-30"));
        given().get("/routing/v1/rules/NONE-1").then().statusCode(404);
        given().get("/routing/v1/rules?on=yesterday").then().statusCode(422);
    }

    @Test
    void theReceiversAreDatedToo() {
        given().get("/routing/v1/authorities?on=2020-06-01")
                .then()
                .body("find { it.id == 'IMY' }.name", equalTo("Datainspektionen"));
    }

    @Test
    void theApiSaysWhatItIs() {
        given().get("/routing/v1/api-info").then().statusCode(200).body("apiName", equalTo("Enkanal routing"));
    }

    @Test
    void thePageReadsAsTheLaw() {
        given().get("/regelbok")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Kan incidenten medföra en risk för människors rättigheter och friheter?"))
                .body(containsString("MCFFS 2026:8"))
                .body(containsString("id=\"GDPR-33.1\""))
                .body(containsString("verksamheten var begränsad i mer än 1\u00a0timme"))
                .body(containsString("anmälan inom 72\u00a0timmar från vetskap"))
                .body(not(containsString("PATIENTS_OR_CLIENTS")));
    }

    @Test
    void aDayThatCannotBeReadIsKeptAndTodaysRulesAreShown() {
        given().queryParam("dag", "i <somras>")
                .get("/regelbok")
                .then()
                .statusCode(422)
                .contentType("text/html")
                .body(containsString("<title>Fel: Regelboken"))
                .body(containsString("value=\"i &lt;somras&gt;\""))
                .body(containsString("<a href=\"#dag\">Skriv en dag som 2026-07-01.</a>"))
                .body(containsString("GDPR-33.1"));
    }

    @Test
    void aRuleHasItsOwnPageWithHistoryCasesAndDrafts() {
        given().get("/regelbok/CSL-2.5")
                .then()
                .statusCode(200)
                .body(containsString("Från och med 1\u00a0juli 2026"))
                .body(containsString("Från och med 15\u00a0januari 2026 till och med 30\u00a0juni 2026"))
                .body(containsString("Svaret är ja när:"))
                .body(containsString("Svaret är nej när:"))
                .body(containsString(" fall</summary>"));
        given().get("/regelbok/GDPR-33.1")
                .then()
                .statusCode(200)
                .body(containsString("Förslag, gäller inte:"))
                .body(containsString("uppgifterna handlar om hälsa"));
        given().get("/regelbok/NONE-1").then().statusCode(404).body(containsString("Regeln finns inte"));
    }

    @Test
    void aRuleThatPointsNamesWhoIsToldAndHowToReachThem() {
        given().get("/regelbok/BRB-4.9-c")
                .then()
                .statusCode(200)
                .body(containsString("Tar emot anmälan:"))
                .body(containsString("Polisen</a>, telefon 114 14, och 112 om det pågår."));
        given().get("/regelbok/PSL-6.4").then().statusCode(200).body(not(containsString("Tar emot anmälan")));
        given().get("/regelbok?dag=2013-05-31")
                .then()
                .statusCode(200)
                .body(containsString("Anmälan tas emot av <a href=\"#mottagare\">Socialstyrelsen</a>."));
    }

    @Test
    void everyRuleHasAPageThatNamesNoCode() {
        List<String> ids = given().get("/routing/v1/rules?limit=200").path("items.id");

        for (var id : ids) {
            var page = given().get("/regelbok/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(page)
                    .as(id)
                    .doesNotContainPattern("[A-Z]{3,}_[A-Z_]{3,}")
                    .contains("Svaret är ja när:");
        }
    }

    @Test
    void aCaseSaysWhatTheOperatorItselfHasDecided() {
        given().get("/regelbok/MCFFS-A-3")
                .then()
                .statusCode(200)
                .body(containsString("verksamhetsutövaren räknar 50 personer eller fler som betydande"));
    }

    @Test
    void aRuleAsDataSaysTheSame() {
        given().get("/routing/v1/rules/MCFFS-VARD-1")
                .then()
                .body("[0].when.parts.text", hasItem("verksamheten var begränsad i mer än 1\u00a0timme"))
                .body("[0].cases.answer", hasItem("YES"))
                .body("[0].cases.answer", hasItem("NO"))
                .body("[0].cases[0].known", hasItem("verksamheten är hälso- och sjukvård"))
                .body("[0].link", containsString("/regelbok/MCFFS-VARD-1"));
        given().get("/routing/v1/rules/GDPR-33.1").then().body("draft", hasItem("eu-digital-omnibus"));
        given().get("/routing/v1/rules/GDPR-34.1")
                .then()
                .body("[0].then.find { it.answer == 'YES' }.then", hasItem(containsString("hög risk")));
    }

    @Test
    void theEditionThatJudgesIsKept() {
        assertThat(Stored.rows("select file from editions"))
                .extracting(row -> row.get("file"))
                .contains("gdpr.yaml", "cybersakerhetslagen.yaml", "tracks.yaml");
    }
}
