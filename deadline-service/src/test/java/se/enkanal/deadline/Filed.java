package se.enkanal.deadline;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.deadline.casework.CaseFixtures;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Spoken;

/** Cases that have come in, and what people do to them through the API. */
public final class Filed {

    private static final AtomicInteger ORGANISATIONS = new AtomicInteger();

    /** A new organisation's id, so that a test sees only its own. */
    public static String organisation() {
        return "org-" + ORGANISATIONS.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A mis-sent letter that was noticed so long ago. */
    public static ReportAssessed breach(String organisation, Duration ago) {
        return open(CaseFixtures.anAssessment()
                .receivedAt(now().minusSeconds(1))
                .noticedAt(now().minus(ago))
                .at(organisation, organisation)
                .breachToNotify());
    }

    public static ReportAssessed open(CaseFixtures fixtures) {
        var verdict = fixtures.build();
        Spoken.say(verdict);
        Awaiting.row("its case", "select 1 from case_file where report_id = ?", verdict.reportId());
        return verdict;
    }

    public static ValidatableResponse post(String token, UUID id, String what, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/deadline/v1/cases/{id}/" + what, id)
                .then();
    }

    public static ValidatableResponse read(String token, UUID id) {
        return given().auth().oauth2(token).get("/deadline/v1/cases/{id}", id).then();
    }

    public static String handler(String... organisations) {
        return RealParts.token("handler", organisations);
    }

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private Filed() {}
}
