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
                .body(containsString("id=\"GDPR-33.1\""));
    }

    @Test
    void theEditionThatJudgesIsKept() {
        assertThat(Stored.rows("select file from editions"))
                .extracting(row -> row.get("file"))
                .contains("gdpr.yaml", "cybersakerhetslagen.yaml", "tracks.yaml");
    }
}
