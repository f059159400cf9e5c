package se.enkanal.intake.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static se.enkanal.intake.Telling.tell;
import static se.enkanal.intake.followup.CaseFixtures.opened;
import static se.enkanal.intake.report.ReportFixtures.MIS_SENT_CARE_PLAN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.intake.report.ReportFixtures;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class ReconciliationTest {

    @Test
    void whatNeverBecameACaseIsSaidAgainAsTheVerySameEvent() {
        var receipt = ReportFixtures.file(MIS_SENT_CARE_PLAN).extract();
        var report = UUID.fromString(receipt.path("id"));
        String code = receipt.path("followUpCode");
        given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "facts", Map.of("subjectCount", "FROM_2")))
                .post("/intake/v1/follow-ups/supplements")
                .then()
                .statusCode(200);

        var said = Announced.about(report, Topics.REPORT, all -> all.size() >= 4);

        assertThat(said.get(2))
                .usingRecursiveComparison()
                .ignoringFields("headers")
                .isEqualTo(said.get(0));
        assertThat(said.get(3))
                .usingRecursiveComparison()
                .ignoringFields("headers")
                .isEqualTo(said.get(1));
        assertThat(said.get(2).headers().get("ce_id"))
                .isEqualTo(said.get(0).headers().get("ce_id"));
        assertThat(said.get(3).headers().get("ce_id"))
                .isEqualTo(said.get(1).headers().get("ce_id"));
    }

    @Test
    void whatBecameACaseIsWaitedForNoMore() {
        var report = UUID.fromString(
                ReportFixtures.file(MIS_SENT_CARE_PLAN).extract().path("id"));
        await("the report to be missed").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        Stored.rows("select * from stray where report_id = ?", report))
                .hasSize(1));

        tell(opened(report, Instant.now()));

        await("the report to be found").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        Stored.rows("select * from stray where report_id = ?", report))
                .isEmpty());
    }

    @Test
    void theCountsAreThoseOfTheTable() {
        ReportFixtures.file(MIS_SENT_CARE_PLAN).statusCode(201);

        await("the gap").atMost(Duration.ofSeconds(30)).untilAsserted(() -> reconciliation("admin")
                .statusCode(200)
                .body("gap", greaterThan(0))
                .body("oldestWaitingSeconds", greaterThanOrEqualTo(1)));
        await("the same counts").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var counted = reconciliation("handler").extract().jsonPath();
            assertThat(counted.getLong("received")).isEqualTo(Stored.count("report"));
            assertThat(counted.getLong("waiting")).isEqualTo(Stored.count("report where opened_at is null"));
            assertThat(counted.getLong("opened")).isEqualTo(Stored.count("report where opened_at is not null"));
        });
        assertThat(given().get("/q/metrics").asString()).contains("enkanal_reconciliation_gap");
    }

    @Test
    void itIsForThoseWhoRunTheLine() {
        given().get("/intake/v1/reconciliation").then().statusCode(401);
        reconciliation("analyst").statusCode(403);
    }

    private static ValidatableResponse reconciliation(String role) {
        return given().auth()
                .oauth2(RealParts.token(role, "demokommunen"))
                .get("/intake/v1/reconciliation")
                .then();
    }
}
