package se.enkanal.deadline.casework.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Topics;
import se.enkanal.deadline.Filed;
import se.enkanal.deadline.casework.CaseFixtures;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class ReportAssessedConsumerTest {

    private static final String TELLING = "DATA_SUBJECT_INFORMATION";

    @Test
    void aVerdictBecomesACaseItsClocksAndAnAnnouncement() {
        var verdict = anAssessment()
                .noticedAt(Filed.now().minus(Duration.ofHours(1)))
                .highRiskBreach()
                .build();

        var cause = Spoken.say(verdict);

        var said = Announced.about(verdict.reportId(), Topics.CASE, all -> !all.isEmpty());
        assertThat(said).singleElement().satisfies(opened -> {
            assertThat(opened.type()).isEqualTo("se.enkanal.case.opened.v1");
            assertThat(opened.json().at("/causedBy").asText()).isEqualTo(cause.toString());
            assertThat(opened.headers().get("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
            assertThat(opened.json().at("/case/tracks/0/stages/0/state").asText())
                    .isEqualTo("PLANNED");
        });
        assertThat(clocks(verdict.reportId()))
                .extracting(row -> row.get("stage") + " " + row.get("state"))
                .containsExactly("DATA_SUBJECT_INFORMATION WAITING", "NOTIFICATION PLANNED", "SUPPLEMENT WAITING");
        assertThat(cases(verdict.reportId()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("version", 1L).containsEntry("status", "OPEN"));
    }

    @Test
    void aVerdictThatComesTwiceOpensOneCase() {
        var verdict = anAssessment().breachToNotify().build();
        var later = anAssessment().breachToNotify().build();
        var id = Ids.newId(verdict.at());

        Spoken.say(id, verdict);
        Spoken.say(id, verdict);
        Spoken.say(later);

        awaitCase(later.reportId());
        Spoken.say(id, verdict);
        var last = anAssessment().noBreach().build();
        Spoken.say(last);
        awaitCase(last.reportId());
        assertThat(cases(verdict.reportId())).hasSize(1);
        assertThat(Announced.about(verdict.reportId(), Topics.CASE, all -> !all.isEmpty()))
                .hasSize(1);
    }

    @Test
    void aReportWhereNothingAppliesIsACaseToo() {
        var verdict = anAssessment().noBreach().build();

        Spoken.say(verdict);

        awaitCase(verdict.reportId());
        assertThat(clocks(verdict.reportId())).isEmpty();
    }

    @Test
    void aNewerVerdictJudgesTheCaseAnew() {
        var first = anAssessment().breachToNotify().build();
        Spoken.say(first);
        awaitCase(first.reportId());

        Spoken.say(anAssessment()
                .of(first.reportId())
                .version(2)
                .noticedAt(Filed.now().minus(Duration.ofHours(5)))
                .breachToNotify()
                .itIncidentToNotify()
                .build());

        var said = Announced.about(first.reportId(), Topics.CASE, all -> all.size() == 2);
        assertThat(said.getLast().type()).isEqualTo("se.enkanal.case.rejudged.v1");
        assertThat(clocks(first.reportId())).hasSize(6);
        assertThat(cases(first.reportId())).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("version", 2L)
                .containsEntry("verdict_version", 2L)
                .containsEntry("operators", true));
    }

    @Test
    void aPersonRaisesTheRiskOfANotifiedBreachAndThoseConcernedAreToBeTold() {
        var mine = Filed.organisation();
        var first = Filed.breach(mine, Duration.ofHours(1));
        assertThat(clocks(first.reportId())).extracting(row -> row.get("stage")).doesNotContain(TELLING);

        Filed.post(
                        Filed.handler(mine),
                        first.reportId(),
                        "decisions",
                        """
                        {"track": "PERSONAL_DATA_BREACH", "outcome": "NOTIFY", "risk": "HIGH_RISK",
                         "awareAt": "%s", "reason": "Hon lever gömd."}
                        """
                                .formatted(Filed.now()))
                .statusCode(201);

        assertThat(clocks(first.reportId()))
                .extracting(row -> row.get("stage") + " " + row.get("state"))
                .contains(TELLING + " RUNNING");
        Spoken.say(anAssessment()
                .of(first.reportId())
                .at(mine, mine)
                .version(2)
                .breachToNotify()
                .build());
        Announced.about(first.reportId(), Topics.CASE, all -> all.stream()
                .anyMatch(said -> said.type().equals("se.enkanal.case.rejudged.v1")));
        assertThat(clocks(first.reportId()))
                .extracting(row -> row.get("stage") + " " + row.get("state"))
                .contains(TELLING + " RUNNING");
        assertThat(Stored.rows("select inform_data_subjects from decision where report_id = ?", first.reportId()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("inform_data_subjects", "REQUIRED"));
    }

    /** Of a report that came just now: the service's clock runs on. */
    private static CaseFixtures anAssessment() {
        return CaseFixtures.anAssessment().receivedAt(Filed.now());
    }

    private static void awaitCase(UUID report) {
        await("the case of " + report).atMost(Duration.ofSeconds(30)).until(() -> !cases(report)
                .isEmpty());
    }

    private static List<Map<String, Object>> cases(UUID report) {
        return Stored.rows(
                "select version, verdict_version, status, operators from case_file where report_id = ?", report);
    }

    private static List<Map<String, Object>> clocks(UUID report) {
        return Stored.rows("select stage, state from clock where report_id = ? order by track, stage", report);
    }
}
