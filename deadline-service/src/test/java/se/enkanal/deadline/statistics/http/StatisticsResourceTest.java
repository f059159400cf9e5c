package se.enkanal.deadline.statistics.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static se.enkanal.deadline.statistics.StatisticsFixtures.aCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.deadline.statistics.StatisticsFixtures;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class StatisticsResourceTest {

    private static final String MONTHS = "/statistics/v1/tables/reports-by-organisation-month";
    private static final String YEARS = "/statistics/v1/tables/reports-by-organisation-year";

    private final String mine = "figures-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID first = report();

    @Test
    void listsItsTables() {
        analyst()
                .get("/statistics/v1/tables")
                .then()
                .statusCode(200)
                .body("items.id", contains("reports-by-organisation-month", "reports-by-organisation-year"))
                .body("page", equalTo(1))
                .body("limit", equalTo(20))
                .body("total", equalTo(2));
        analyst()
                .get("/statistics/v1/tables?limit=1&page=2")
                .then()
                .body("items.id", contains("reports-by-organisation-year"));
    }

    @Test
    void saysWhatATableMeans() {
        analyst()
                .get(MONTHS)
                .then()
                .statusCode(200)
                .body("title.sv", equalTo("Rapporter och händelser per organisation och månad"))
                .body("title.en", equalTo("Reports and events by organisation and month"))
                .body("dimensions.id", contains("organisation", "period", "measure"))
                .body("measures.id", contains("reports", "events"))
                .body("measures[1].definition.en", startsWith("Distinct events."));
    }

    @Test
    void countsWhatIsSaidOnTheLine() {
        heard(aCase().received("2026-01-31T23:30:00Z"), 1, 1);
        heard(aCase().received("2026-02-02T09:00:00Z").ledBy(first), 2, 1);
        heard(aCase().received("2026-03-02T09:00:00Z"), 3, 2);
        heard(aCase().of(first).received("2026-03-02T09:00:00Z"), 4, 3);

        data(MONTHS, "organisation=" + mine)
                .statusCode(200)
                .contentType("application/json")
                .body("version", equalTo("2.0"))
                .body("class", equalTo("dataset"))
                .body("size", contains(1, 2, 2))
                .body("dimension.period.category.label.'2026-02'", equalTo("februari 2026"))
                .body("value", contains(2, 1, 2, 2));
        data(YEARS, "organisation=" + mine).body("value", contains(4, 3));
        assertThat(csv(MONTHS, "organisation=" + mine))
                .isEqualTo("organisation,period,reports,events\r\n%1$s,2026-02,2,1\r\n%1$s,2026-03,2,2\r\n"
                        .formatted(mine));
        data(MONTHS, "organisation=%s&from=2026-03&to=2026-04".formatted(mine)).body("value", contains(2, 2, 0, 0));
        data(MONTHS, "organisation=%s&period=2026-02".formatted(mine)).body("value", contains(2, 1));
    }

    @Test
    void whatIsFoundToBeNoReportStopsCounting() {
        heard(aCase().of(first), 1, 1);

        heard(aCase().of(first).version(2).in(Status.NOT_A_REPORT), 0, 0);
        heard(aCase().of(first).version(3), 1, 1);
    }

    @Test
    void answersThatNothingHasChanged() {
        heard(aCase().of(first), 1, 1);
        var tag = data(MONTHS, "organisation=" + mine)
                .header("Cache-Control", equalTo("no-cache, private"))
                .extract()
                .header("ETag");

        data(analyst().header("If-None-Match", tag), MONTHS, "organisation=" + mine)
                .statusCode(304)
                .header("ETag", equalTo(tag));

        heard(aCase(), 2, 2);
        data(analyst().header("If-None-Match", tag), MONTHS, "organisation=" + mine)
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void speaksCsvToThoseWhoAcceptIt() {
        heard(aCase().of(first), 1, 1);

        data(analyst().accept("text/csv"), MONTHS, "organisation=" + mine)
                .contentType("text/csv;charset=UTF-8")
                .header("Vary", equalTo("Accept"));
        assertThat(csv(MONTHS, "bom=1&organisation=" + mine)).startsWith("\uFEFForganisation,period");
        data(analyst().accept("application/xml"), MONTHS, "organisation=" + mine)
                .statusCode(406);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        heard(aCase().of(first), 1, 1);

        data(MONTHS, "organistion=x&format=xlsx&from=mars&bom=ja")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("flaws.field", hasItems("organistion", "format", "from", "bom"))
                .body("flaws.find { it.field == 'format' }.allowed", contains("json-stat2", "csv"));
        data(MONTHS, "from=2026-03&to=2026-02").statusCode(422).body("flaws.field", contains("to"));
        data(MONTHS, "period=2026-03&to=2026-02").statusCode(422).body("flaws.field", contains("period"));
        data(YEARS, "period=2026-03").statusCode(422).body("flaws[0].message", equalTo("Skriv ett år som 2026."));
        data(MONTHS, "organisation=nobody-at-all").statusCode(422).body("flaws.code", hasItem("NOT_FOUND"));
        data(MONTHS, "from=0001-01&to=9999-12&organisation=" + mine).statusCode(413);
        analyst().get("/statistics/v1/tables?limit=0").then().statusCode(422);
        analyst().get("/statistics/v1/tables/no-such-table").then().statusCode(404);
        data("/statistics/v1/tables/no-such-table", "format=csv").statusCode(404);
    }

    @Test
    void isForAnalystsAndAnAnalystSeesNoCase() {
        given().get(MONTHS + "/data").then().statusCode(401);
        given().get("/statistics/v1/tables").then().statusCode(401);
        given().auth()
                .oauth2(RealParts.token("handler", mine))
                .get(MONTHS + "/data")
                .then()
                .statusCode(403);
        analyst().get("/deadline/v1/cases").then().statusCode(403);
        analyst().get("/deadline/v1/cases/" + first).then().statusCode(403);
    }

    @Test
    void saysWhatApiItIs() {
        given().get("/statistics/v1/api-info")
                .then()
                .statusCode(200)
                .body("apiName", equalTo("enkanal-statistics"))
                .body("apiStatus", equalTo("active"));
    }

    private void heard(StatisticsFixtures told, int reports, int events) {
        Spoken.say(told.at(mine).said());
        await("figures of " + mine)
                .atMost(Duration.ofSeconds(30))
                .until(() -> Stored.rows(
                                        "select 1 from figure where organisation = ? and grain = 'YEAR' and reports = ? and events = ?",
                                        mine,
                                        (long) reports,
                                        (long) events)
                                .size()
                        == 1);
    }

    private static ValidatableResponse data(String table, String query) {
        return data(analyst(), table, query);
    }

    private static ValidatableResponse data(RequestSpecification asker, String table, String query) {
        return asker.get(table + "/data?" + query).then();
    }

    private static String csv(String table, String query) {
        return data(table, "format=csv&" + query).statusCode(200).extract().asString();
    }

    private static RequestSpecification analyst() {
        return given().auth().oauth2(RealParts.token("analyst", "statistics"));
    }

    private static UUID report() {
        return Ids.newId(Instant.parse("2026-03-02T09:00:00Z"));
    }
}
