package se.enkanal.routing.verdict.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static se.enkanal.routing.verdict.ReportFixtures.somethingDown;
import static se.enkanal.routing.verdict.ReportFixtures.supplement;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Envelope;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseClosed;
import se.enkanal.contracts.casework.v1.CaseState;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;
import se.enkanal.contracts.report.v1.ReportEvent.ReportWithdrawn;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;
import se.enkanal.outbox.Incoming;
import se.enkanal.outbox.Transactions;
import se.enkanal.routing.verdict.flow.RouteReports;

/** Whether it has happened before: proposed from the operator's own reports, and left to a person. */
@QuarkusTest
class RecurrenceTest {

    private static final AtomicInteger OPERATORS = new AtomicInteger();
    private static final String TODAY = "2026-10-15";
    private static final Map<String, Object> TRESERVA =
            Map.of("system", "treserva", "systemKind", List.of("RECORDS_OR_PLANNING"), "cause", "TECHNICAL");

    private final String operator = "op-" + OPERATORS.incrementAndGet() + "-"
            + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    RouteReports routes;

    @Inject
    Transactions transactions;

    @Test
    void theSameSystemForTheSameCauseIsProposedAndNotTakenForSo() {
        var earlier = told(TRESERVA, "2026-09-01");
        var report = somethingDown(operator, TODAY, TRESERVA);

        var verdict = judged(report);

        assertThat(verdict.at("/proposed/0/fact").asText()).isEqualTo("recurringWithin6Months");
        assertThat(verdict.at("/proposed/0/value").asText()).isEqualTo("YES");
        assertThat(suggested(verdict)).containsExactly(earlier);
        assertThat(verdict.at("/facts").has("recurringWithin6Months")).isFalse();
        given().auth()
                .oauth2(RealParts.token("handler", operator + ".vard-och-omsorg"))
                .get("/routing/v1/verdicts/" + report.reportId())
                .then()
                .body("items[0].proposed[0].because", contains(earlier.toString()));
    }

    @Test
    void aNewJudgementOfTheSameFactsProposesTheSame() {
        var earlier = told(TRESERVA, "2026-09-01");
        var report = told(TRESERVA, TODAY);

        given().auth()
                .oauth2(RealParts.token("dpo", operator + ".vard-och-omsorg"))
                .contentType(ContentType.JSON)
                .body("{\"dryRun\": true}")
                .post("/routing/v1/verdicts/" + report + "/re-assessments")
                .then()
                .body("verdict.proposed[0].because[0]", equalTo(earlier.toString()));
    }

    @Test
    void theHalfYearBeginsWithItsFirstDay() {
        told(TRESERVA, "2026-04-14");
        var first = told(TRESERVA, "2026-04-15");
        var second = told(TRESERVA, "2026-04-16");

        assertThat(suggestedBy(TRESERVA, TODAY)).containsExactly(second, first);
    }

    @Test
    void failingTheSystemItsKindIsEnough() {
        var named = told(TRESERVA, "2026-09-01");
        var unnamed =
                told(Map.of("systemKind", List.of("LOGIN", "RECORDS_OR_PLANNING"), "cause", "TECHNICAL"), "2026-09-02");

        assertThat(suggestedBy(
                        Map.of("systemKind", List.of("RECORDS_OR_PLANNING", "LOGIN"), "cause", "TECHNICAL"), TODAY))
                .containsExactly(unnamed, named);
        assertThat(suggestedBy(with(TRESERVA, "system", "lifecare"), TODAY)).isEmpty();
    }

    @Test
    void neitherAnotherOperatorNorAnotherCauseNorALaterReportIsAlike() {
        judged(somethingDown(operator + "-neighbour", "2026-09-01", TRESERVA));
        told(with(TRESERVA, "cause", "HUMAN"), "2026-09-01");
        told(with(TRESERVA, "cause", "UNKNOWN"), "2026-09-01");
        told(TRESERVA, "2026-10-16");

        assertThat(suggestedBy(TRESERVA, TODAY)).isEmpty();
    }

    @Test
    void aSupplementReplacesAndNeverSuggestsItself() {
        var earlier = somethingDown(operator, "2026-09-01", TRESERVA);
        judged(earlier);
        judged(supplement(earlier, 2, Map.of("subjects", List.of("STAFF"))));
        var report = somethingDown(operator, TODAY, TRESERVA);
        judged(report);

        assertThat(suggested(judged(supplement(report, 2, Map.of("noticedAt", "2026-10-16T08:00:00Z")))))
                .containsExactly(earlier.reportId());

        judged(supplement(earlier, 3, Map.of("cause", "HUMAN")));
        assertThat(suggested(judged(supplement(report, 3, Map.of("subjects", List.of("STAFF"))))))
                .isEmpty();
    }

    @Test
    void whatSomebodyHasSaidIsNotProposed() {
        told(TRESERVA, "2026-09-01");

        assertThat(suggestedBy(with(TRESERVA, "recurringWithin6Months", "NO"), TODAY))
                .isEmpty();
    }

    @Test
    void theFiveLatestAreEnough() {
        var told = new ArrayList<UUID>();
        for (int day = 1; day <= 6; day++) {
            told.add(told(TRESERVA, "2026-09-0" + day));
        }

        assertThat(suggestedBy(TRESERVA, TODAY))
                .containsExactlyElementsOf(told.subList(1, 6).reversed());
    }

    @Test
    void whatIsWithdrawnOrNoReportSuggestsNothing() {
        var withdrawn = somethingDown(operator, "2026-09-01", TRESERVA);
        judged(withdrawn);
        var junk = somethingDown(operator, "2026-09-02", TRESERVA);
        judged(junk);

        Spoken.say(new ReportWithdrawn(withdrawn.reportId(), 2, null, withdrawn.at()));
        Spoken.say(new CaseClosed(junk.reportId(), 2, null, junk.at(), putAway(junk), "OTHER"));
        Awaiting.until("the withdrawal", () -> Stored.rows(
                        "select 1 from occurrences where report_id = ?", withdrawn.reportId())
                .isEmpty());
        Awaiting.row("the junk", "select 1 from handlings where report_id = ? and not_a_report", junk.reportId());

        assertThat(suggestedBy(TRESERVA, TODAY)).isEmpty();
    }

    @Test
    void reportsOfOneBatchFindEachOtherAndAnEventThatComesAgainChangesNothing() {
        var later = somethingDown(operator, TODAY, TRESERVA);
        var earlier = somethingDown(operator, "2026-09-01", TRESERVA);
        var batch = List.of(incoming(later), incoming(earlier));

        route(batch);
        assertThat(suggested(verdict(later.reportId(), 1))).containsExactly(earlier.reportId());
        judged(supplement(earlier, 2, Map.of("cause", "HUMAN")));
        route(batch);

        assertThat(Stored.rows("select distinct cause from occurrences where report_id = ?", earlier.reportId()))
                .containsExactly(Map.of("cause", "HUMAN"));
    }

    private UUID told(Map<String, Object> facts, String day) {
        var report = somethingDown(operator, day, facts);
        judged(report);
        return report.reportId();
    }

    private List<UUID> suggestedBy(Map<String, Object> facts, String day) {
        return suggested(judged(somethingDown(operator, day, facts)));
    }

    private static JsonNode judged(ReportReceived report) {
        Spoken.say(report);
        return verdict(report.reportId(), 1);
    }

    private static JsonNode judged(ReportSupplemented report) {
        Spoken.say(report);
        return verdict(report.reportId(), report.version());
    }

    private static JsonNode verdict(UUID report, long reportVersion) {
        return Announced.about(report, Topics.VERDICT, said -> said.stream()
                        .anyMatch(each -> isOf(each.json(), reportVersion)))
                .stream()
                .map(Announced.Said::json)
                .filter(json -> isOf(json, reportVersion))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(JsonNode verdict, long reportVersion) {
        return verdict.at("/reportVersion").asLong() == reportVersion;
    }

    private static List<UUID> suggested(JsonNode verdict) {
        return StreamSupport.stream(verdict.at("/proposed/0/because").spliterator(), false)
                .map(id -> UUID.fromString(id.asText()))
                .toList();
    }

    private void route(List<Incoming> batch) {
        Awaiting.done(() -> transactions.run(tx -> routes.route(tx, batch)));
    }

    private static Incoming incoming(ReportReceived report) {
        return new Incoming(
                new Envelope(
                        Ids.newId(report.at()),
                        report.type(),
                        "/enkanal/test",
                        report.at(),
                        report.key(),
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                report);
    }

    private static CaseState putAway(ReportReceived report) {
        return new CaseState(
                report.reference(),
                report.organisation().id(),
                report.organisation().operator(),
                report.at(),
                CaseState.Status.NOT_A_REPORT,
                null,
                List.of());
    }

    private static Map<String, Object> with(Map<String, Object> facts, String field, Object value) {
        var more = new HashMap<>(facts);
        more.put(field, value);
        return more;
    }
}
