package se.enkanal.deadline.casework.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.report.v1.ReportEvent.NarrativeRead;
import se.enkanal.contracts.report.v1.ReportEvent.ReportWithdrawn;
import se.enkanal.contracts.report.v1.ReportEvent.ReporterAnswered;
import se.enkanal.deadline.Filed;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class ReporterConsumerTest {

    private final String organisation = Filed.organisation();
    private final UUID report = Filed.breach(organisation, Duration.ofHours(2)).reportId();

    @Test
    void anAnswerIsNewsUntilSomebodyOpensTheCase() {
        list().body("items[0].reporterNews", equalTo(false));

        Spoken.say(new ReporterAnswered(report, 2, null, Filed.now(), organisation, UUID.randomUUID()));
        awaitNews(1);

        list().body("items[0].reporterNews", equalTo(true));
        Filed.read(Filed.handler(organisation), report).body("history.action", hasItem("ReporterAnswered"));
        list().body("items[0].reporterNews", equalTo(false));
    }

    @Test
    void aWithdrawalIsNotedAndStopsNothing() {
        Spoken.say(new ReportWithdrawn(report, 2, null, Filed.now()));
        awaitNews(1);

        Filed.read(Filed.handler(organisation), report)
                .body("history.action", hasItem("ReportWithdrawn"))
                .body("status", equalTo("OPEN"))
                .body("stages.find { it.stage == 'NOTIFICATION' }.state", equalTo("PLANNED"));
    }

    @Test
    void whatIsSaidTwiceIsNotedOnce() {
        var id = Ids.newId(Filed.now());
        var answer = new ReporterAnswered(report, 2, null, Filed.now(), organisation, UUID.randomUUID());

        Spoken.say(id, answer);
        Spoken.say(id, answer);
        Spoken.say(new NarrativeRead(report, 3, null, Filed.now(), organisation, "a-pseudonym"));
        Spoken.say(new ReportWithdrawn(report, 4, null, Filed.now()));

        awaitNews(2);
        assertThat(Stored.rows("select action from reporter_news where report_id = ? order by at", report))
                .extracting(row -> row.get("action"))
                .containsExactly("ReporterAnswered", "ReportWithdrawn");
    }

    private ValidatableResponse list() {
        return given().auth()
                .oauth2(Filed.handler(organisation))
                .get("/deadline/v1/cases")
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
    }

    private void awaitNews(int atLeast) {
        Awaiting.rows("what the reporter did", atLeast, "select 1 from reporter_news where report_id = ?", report);
    }
}
