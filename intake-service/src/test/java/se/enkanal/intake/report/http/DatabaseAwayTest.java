package se.enkanal.intake.report.http;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static se.enkanal.intake.report.ReportFixtures.MIS_SENT_CARE_PLAN;
import static se.enkanal.intake.report.ReportFixtures.file;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class DatabaseAwayTest {

    @Test
    void aDatabaseThatCannotStoreIsAskedAgainLaterAndRecovers() {
        try {
            Stored.order("alter database intake set default_transaction_read_only = on");
            dropConnections();
            await("the refusal").atMost(Duration.ofSeconds(30)).untilAsserted(() -> file(MIS_SENT_CARE_PLAN)
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .contentType("application/problem+json")
                    .body("title", equalTo("Det går inte just nu")));
        } finally {
            Stored.order("alter database intake set default_transaction_read_only = off");
            dropConnections();
        }

        await("the recovery").atMost(Duration.ofSeconds(30)).untilAsserted(() -> file(MIS_SENT_CARE_PLAN)
                .statusCode(201));
    }

    private static void dropConnections() {
        Stored.order(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'intake' and pid <> pg_backend_pid()");
    }
}
