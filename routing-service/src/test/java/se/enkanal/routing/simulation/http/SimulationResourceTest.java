package se.enkanal.routing.simulation.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Reference;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.casework.v1.CaseEvent.DecisionRecorded;
import se.enkanal.contracts.casework.v1.CaseEvent.SubmissionRecorded;
import se.enkanal.contracts.casework.v1.CaseState;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.casework.v1.CaseState.TrackState;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class SimulationResourceTest {

    private static final String NAMND = "whatif.vard";
    private static final String DRAFT = "eu-digital-omnibus";
    private static final String BREACH = "PERSONAL_DATA_BREACH";
    private static final Instant RECEIVED =
            Instant.now().minus(Duration.ofDays(10)).truncatedTo(ChronoUnit.MILLIS);

    private static UUID late;

    /** A letter that was notified after eighty hours, and one to which nothing was done. */
    @BeforeAll
    static void twoIncidents() {
        late = received(RECEIVED);
        received(RECEIVED.plusSeconds(1));
        say(late, 2, "decided", RECEIVED);
        say(late, 3, "submitted", RECEIVED.plus(Duration.ofHours(80)));
        Awaiting.row("the handling", "select version from handlings where report_id = ? and version = 3", late);
    }

    @Test
    void theDraftIsHeldAgainstWhatIsStored() {
        as("dpo", NAMND, "{\"rulebookAt\": \"" + DRAFT + "\"}")
                .statusCode(200)
                .body("rulebook.version", equalTo("draft:" + DRAFT))
                .body("examined", equalTo(2))
                .body("exact", equalTo(true))
                .body("tracks.track", hasItem(BREACH))
                .body("total", equalTo(2))
                .body("items[1].reportId", equalTo(late.toString()))
                .body("items[1].reference", equalTo(Reference.of(late).shown()))
                .body("items[1].tracks[0].before.risk", equalTo("HIGH_RISK"))
                .body("items[1].tracks[0].clocks[0].before.state", equalTo("MISSED"))
                .body("items[1].tracks[0].clocks[0].after.state", equalTo("KEPT"))
                .body("items[0].tracks[0].clocks[0].after.state", equalTo("PLANNED_PASSED"));
    }

    @Test
    void anotherDaysRulesAreHeldAgainstItToo() {
        as("handler", NAMND, "{\"rulebookAt\": \"2026-07-01\"}")
                .statusCode(200)
                .body("rulebook.version", equalTo("2026-07-01"))
                .body("examined", equalTo(2))
                .body("total", equalTo(0));
    }

    @Test
    void aPeriodNarrowsAndPagesAreCut() {
        var future = "{\"rulebookAt\": \"%s\", \"from\": \"2099-01-01\"}".formatted(DRAFT);
        as("dpo", NAMND, future).statusCode(200).body("examined", equalTo(0));

        given().auth()
                .oauth2(RealParts.token("dpo", NAMND))
                .contentType(ContentType.JSON)
                .body("{\"rulebookAt\": \"" + DRAFT + "\"}")
                .post("/routing/v1/simulations?limit=1&page=2")
                .then()
                .body("items", hasSize(1))
                .body("page", equalTo(2))
                .body("total", equalTo(2));
    }

    @Test
    void aVerdictFromBeforeTheNarrowColumnsIsReadWhole() {
        var body = "{\"rulebookAt\": \"" + DRAFT + "\"}";
        var narrow = as("dpo", NAMND, body).extract().asString();

        Stored.rows("update verdicts set demands = null, facts = null, scope = null where report_id = ?", late);

        assertThat(as("dpo", NAMND, body).extract().asString()).isEqualTo(narrow);
    }

    @Test
    void anAnalystGetsBlurredCountsAndNoCase() {
        as("analyst", NAMND, "{\"rulebookAt\": \"" + DRAFT + "\"}")
                .statusCode(200)
                .body("exact", equalTo(false))
                .body("examined", oneOf(0, 3))
                .body("tracks.differing", everyItem(oneOf(0, 3)))
                .body("items", hasSize(0))
                .body("total", equalTo(0));
    }

    @Test
    void anAnalystOfNoOrganisationCountsEverybodys() {
        IntStream.range(0, 5).forEach(each -> received("elsewhere" + each, "elsewhere" + each, RECEIVED));

        given().auth()
                .oauth2(RealParts.token("analyst"))
                .contentType(ContentType.JSON)
                .body("{\"rulebookAt\": \"" + DRAFT + "\"}")
                .post("/routing/v1/simulations")
                .then()
                .statusCode(200)
                .body("exact", equalTo(false))
                .body("tracks.track", hasItem("PERSONAL_DATA_BREACH"))
                .body("items", hasSize(0));
    }

    @Test
    void anOperatorsPeopleCountTheItTrackOnly() {
        as("handler", "whatif", "{\"rulebookAt\": \"" + DRAFT + "\"}")
                .statusCode(200)
                .body("tracks.track", contains("IT_INCIDENT"));
    }

    @Test
    void nobodyElseCountsAnything() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/routing/v1/simulations")
                .then()
                .statusCode(401);
        as("admin", NAMND, "{\"rulebookAt\": \"" + DRAFT + "\"}").statusCode(403);
        as("dpo", "annorstans", "{\"rulebookAt\": \"" + DRAFT + "\"}")
                .statusCode(200)
                .body("examined", equalTo(0));
    }

    @Test
    void whatCannotBeUnderstoodIsNamedWithWhatIsAllowed() {
        as("dpo", NAMND, "{}").statusCode(422).body("flaws[0].field", equalTo("rulebookAt"));
        as("dpo", NAMND, "{\"rulebookAt\": \"nonsense\"}")
                .statusCode(422)
                .body("flaws[0].code", equalTo("UNKNOWN_CODE"))
                .body("flaws[0].allowed", hasItem(DRAFT));
        as("dpo", NAMND, "{\"rulebookAt\": \"2026-07-01\", \"from\": \"2026-02-30\"}")
                .statusCode(422)
                .body("flaws[0].field", equalTo("from"));
        as("dpo", NAMND, "{\"rulebookAt\": \"2026-07-01\", \"from\": \"2026-07-02\", \"to\": \"2026-07-01\"}")
                .statusCode(422)
                .body("flaws[0].code", equalTo("OUT_OF_ORDER"));
        as("dpo", NAMND, "{\"rulebookAt\": 5, \"at\": \"2026-07-01\"}")
                .statusCode(422)
                .body("flaws.field", hasItem("at"));
        as("dpo", NAMND, "[]").statusCode(400);
    }

    @Test
    void whatIsSaidAgainOfACaseChangesNothing() {
        say(late, 2, "decided", RECEIVED.minusSeconds(3600));
        say(late, 3, "submitted", RECEIVED);
        say(late, 4, "submitted", RECEIVED.plus(Duration.ofHours(90)));

        var row = Awaiting.row(
                "the fourth", "select submitted::text from handlings where report_id = ? and version = 4", late);

        assertThat(row.get("submitted").toString())
                .contains(RECEIVED.plus(Duration.ofHours(80)).toString());
    }

    private static UUID received(Instant at) {
        return received(NAMND, "whatif", at);
    }

    private static UUID received(String organisation, String operator, Instant at) {
        var id = Ids.newId(at);
        Spoken.say(new ReportReceived(
                id,
                1,
                null,
                at,
                "EK-EF737-4SPGH",
                new Organisation(
                        organisation,
                        "Vårdnämnden",
                        operator,
                        "9999",
                        "NAMND",
                        new Scope(true, true, false, "LARGE", true)),
                null,
                "FORM",
                Facts.read(Map.of(
                        "events", List.of("DISCLOSED"),
                        "disclosure", List.of("PUBLISHED_ONLINE"),
                        "subjects", List.of("PATIENTS_OR_CLIENTS"),
                        "dataKinds", List.of("HEALTH"),
                        "recipient", List.of("PUBLIC")))));
        Announced.about(id, Topics.VERDICT, said -> !said.isEmpty());
        return id;
    }

    private static void say(UUID report, long version, String what, Instant at) {
        var state = new CaseState(
                "EK-EF737-4SPGH",
                NAMND,
                "whatif",
                RECEIVED,
                Status.OPEN,
                null,
                List.of(new TrackState(BREACH, "NOTIFY", true, "IMY", List.of())));
        var id = Ids.newId(at);
        Spoken.say(
                what.equals("decided")
                        ? new DecisionRecorded(
                                report,
                                version,
                                null,
                                at,
                                state,
                                id,
                                BREACH,
                                "NOTIFY",
                                "HIGH_RISK",
                                "REQUIRED",
                                at,
                                null)
                        : new SubmissionRecorded(
                                report, version, null, at, state, id, BREACH, "NOTIFICATION", "IMY", at, true, false));
    }

    private static ValidatableResponse as(String role, String organisation, String body) {
        return given().auth()
                .oauth2(RealParts.token(role, organisation))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/routing/v1/simulations")
                .then();
    }
}
