package se.enkanal.deadline.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.enkanal.contracts.casework.v1.StageState.*;
import static se.enkanal.deadline.casework.CaseFixtures.*;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.StageState;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.word.ClockWords;

/** NIS2 art. 23.4 d and e: a month after the notification the final report, or while it goes on a progress report. */
class PostponingTest {

    private static final String FINAL = "FINAL_REPORT";
    private static final String PROGRESS = "PROGRESS_REPORT";
    private static final Instant NOTIFIED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-23T10:00:00Z");
    private static final Instant LONG_AFTER = Instant.parse("2027-01-31T12:00:00Z");
    private static final Instant A_MONTH_AFTER_THAT = Instant.parse("2027-02-28T12:00:00Z");

    @Test
    void whileItGoesOnTheFinalReportIsPlannedOnTheDayOfTheProgressReport() {
        var file = goingOn();

        assertThat(state(file, FINAL)).isEqualTo(PLANNED);
        assertThat(state(file, PROGRESS)).isEqualTo(RUNNING);
        assertThat(clock(file, FINAL).dueAt())
                .contains(DUE)
                .isEqualTo(clock(file, PROGRESS).dueAt());
        assertThat(ClockWords.explained(clock(file, FINAL)))
                .contains("Pågår det fortfarande då lämnas steget lägesrapport i stället");
    }

    @ParameterizedTest(name = "{0} s from the day: final report {1}, progress report {2}")
    @CsvSource({"-1, PLANNED, DUE_SOON", "0, PLANNED, DUE_SOON", "1, PLANNED_PASSED, MISSED"})
    void onlyTheProgressReportIsMissedAndRemindedOf(int seconds, StageState last, StageState progress) {
        var turn = goingOn().at(DUE.plusSeconds(seconds));

        assertThat(state(turn.after(), FINAL)).isEqualTo(last);
        assertThat(state(turn.after(), PROGRESS)).isEqualTo(progress);
        assertThat(turn.reminders())
                .extracting(Reminder::stage)
                .doesNotContain(FINAL)
                .contains(PROGRESS);
    }

    @Test
    void onceProgressIsReportedTheFinalReportWaitsForAPersonToSayWhenItEnded() {
        var file = progressReported();

        assertThat(state(file, PROGRESS)).isEqualTo(MET);
        assertThat(state(file, FINAL)).isEqualTo(WAITING);
        assertThat(clock(file, FINAL).dueAt()).isEmpty();
        assertThat(file.unfinished()).isTrue();
        assertThat(file.at(LONG_AFTER).nothingHappened()).isTrue();
        assertThat(ClockWords.explained(clock(file, FINAL)))
                .isEqualTo("En kalendermånad från att hanteringen är klar. Steget lägesrapport är lämnat. "
                        + "Skriv i beslutet när hanteringen var klar, så räknas fristen.");
    }

    @Test
    void thenItIsDueACalendarMonthAfterTheEnd() {
        var file = progressReported().decided(ended(LONG_AFTER), LONG_AFTER).after();

        assertThat(state(file, FINAL)).isEqualTo(RUNNING);
        assertThat(clock(file, FINAL).dueAt()).contains(A_MONTH_AFTER_THAT);
        assertThat(clock(file, FINAL).counted().from()).isEqualTo(new Anchor.HandlingEnded());
        assertThat(state(file.at(A_MONTH_AFTER_THAT).after(), FINAL)).isEqualTo(DUE_SOON);
        assertThat(state(file.at(A_MONTH_AFTER_THAT.plusSeconds(1)).after(), FINAL))
                .isEqualTo(MISSED);
    }

    @Test
    void anEndAmongTheFactsOfADecidedCaseCountsToo() {
        var file = progressReported();
        var told = anAssessment()
                .of(file.reportId())
                .version(2)
                .fact("endedAt", LONG_AFTER.toString())
                .itIncidentGoingOn();

        assertThat(clock(file.rejudged(told.build(), LONG_AFTER).after(), FINAL).dueAt())
                .contains(A_MONTH_AFTER_THAT);
    }

    @ParameterizedTest(name = "ended {0} s from the day: progress report {1}, final report {2}")
    @CsvSource({"-1, WAIVED, MISSED", "0, WAIVED, MISSED", "1, MISSED, PLANNED_PASSED"})
    void whatEndedInTimeNeedsNoProgressReportAndMovesNothing(int seconds, StageState progress, StageState last) {
        var now = DUE.plusSeconds(60);

        var file = goingOn()
                .at(now)
                .after()
                .decided(ended(DUE.plusSeconds(seconds)), now)
                .after();

        assertThat(state(file, PROGRESS)).isEqualTo(progress);
        assertThat(state(file, FINAL)).isEqualTo(last);
        assertThat(clock(file, FINAL).dueAt()).contains(DUE);
    }

    @ParameterizedTest(name = "progress was reported early and it ended {0} s from the day: due {1}")
    @CsvSource({"-1, 2026-12-23T10:00:00Z", "0, 2026-12-23T10:00:00Z", "1, 2027-01-23T10:00:01Z"})
    void anEarlyProgressReportPostponesNothingThatEndedInTime(int seconds, Instant due) {
        var early = goingOn()
                .submitted(submission(IT, PROGRESS, NOTIFIED.plusSeconds(60)), NOTIFIED.plusSeconds(60))
                .after();

        var file = early.decided(ended(DUE.plusSeconds(seconds)), DUE.plusSeconds(60))
                .after();

        assertThat(clock(file, FINAL).dueAt()).contains(due);
    }

    @ParameterizedTest(name = "ruled out {0} s from the day: progress report {1}, final report {2}")
    @CsvSource({"-1, WAIVED, DUE_SOON", "0, WAIVED, DUE_SOON", "1, MISSED, PLANNED_PASSED"})
    void aVerdictThatItIsOverTakesTheProgressReportAwayWhileItIsNotLate(
            int seconds, StageState progress, StageState last) {
        var now = DUE.plusSeconds(seconds);
        var file = goingOn().at(now).after();
        var over = anAssessment().of(file.reportId()).version(2).itIncidentThatIsOver();

        var after = file.rejudged(over.build(), now).after();

        assertThat(state(after, PROGRESS)).isEqualTo(progress);
        assertThat(state(after, FINAL)).isEqualTo(last);
        assertThat(clock(after, FINAL).dueAt()).contains(DUE);
    }

    @Test
    void whatGoesOnAgainAsksForProgressAgain() {
        var file = goingOn();
        var over = anAssessment().of(file.reportId()).version(2).itIncidentThatIsOver();
        var again = anAssessment().of(file.reportId()).version(3).itIncidentGoingOn();

        var after = file.rejudged(over.build(), NOTIFIED)
                .after()
                .rejudged(again.build(), NOTIFIED)
                .after();

        assertThat(after.clocks()).isEqualTo(file.clocks());
    }

    @Test
    void whoFilesTheFinalReportNeedsNoProgressReport() {
        var inTime = goingOn().submitted(submission(IT, FINAL, DUE), DUE).after();
        var late = goingOn()
                .submitted(submission(IT, FINAL, DUE.plusSeconds(1)), DUE.plusSeconds(1))
                .after();

        assertThat(state(inTime, FINAL)).isEqualTo(MET);
        assertThat(state(inTime, PROGRESS)).isEqualTo(WAIVED);
        assertThat(state(late, FINAL)).isEqualTo(MET_LATE);
        assertThat(state(late, PROGRESS)).isEqualTo(WAIVED);
    }

    @Test
    void aCorrectedEndKeepsBothTimes() {
        var first = progressReported().decided(ended(LONG_AFTER), LONG_AFTER).after();

        var turn = first.decided(ended(LONG_AFTER.minusSeconds(60)), LONG_AFTER);

        assertThat(turn.events(null, LONG_AFTER))
                .filteredOn(CaseEvent.AnchorCorrected.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    var corrected = (CaseEvent.AnchorCorrected) event;
                    assertThat(corrected.anchor()).isEqualTo(new Anchor.HandlingEnded());
                    assertThat(corrected.before()).isEqualTo(LONG_AFTER);
                });
        assertThat(clock(turn.after(), FINAL).dueAt()).contains(A_MONTH_AFTER_THAT.minusSeconds(60));
    }

    @Test
    void anEndIsNeitherInTheFutureNorBeforeItHappened() {
        var file = anAssessment()
                .fact("occurredAt", "2026-11-22T12:00:00Z")
                .itIncidentGoingOn()
                .opened();

        assertThat(ended(LONG_AFTER.plusSeconds(61)).flaws(file, LONG_AFTER))
                .extracting(Flaw::field, Flaw::code)
                .containsExactly(tuple("handlingEndedAt", Flaw.Code.IN_THE_FUTURE));
        assertThat(ended(Instant.parse("2026-11-22T11:59:59Z")).flaws(file, LONG_AFTER))
                .extracting(Flaw::field, Flaw::code)
                .containsExactly(tuple("handlingEndedAt", Flaw.Code.OUT_OF_ORDER));
        assertThat(ended(Instant.parse("2026-11-22T12:00:00Z")).flaws(file, LONG_AFTER))
                .isEmpty();
    }

    @Test
    void nothingOfItRunsWhereNobodyIsToBeNotified() {
        var decided = goingOn()
                .decided(decision(IT, Ruling.DOCUMENT_ONLY, null), NOTIFIED)
                .after();
        var newer = anAssessment().of(decided.reportId()).version(2).itIncidentGoingOn();

        var after = decided.rejudged(newer.build(), NOTIFIED).after();

        assertThat(state(after, FINAL)).isEqualTo(WAIVED);
        assertThat(state(after, PROGRESS)).isEqualTo(WAIVED);
    }

    private static CaseFile goingOn() {
        return anAssessment()
                .itIncidentGoingOn()
                .opened()
                .decided(decision(IT, Ruling.NOTIFY, RECEIVED), RECEIVED)
                .after()
                .submitted(submission(IT, "EARLY_WARNING", RECEIVED.plusSeconds(60)), NOTIFIED)
                .after()
                .submitted(submission(IT, "NOTIFICATION", NOTIFIED), NOTIFIED)
                .after();
    }

    private static CaseFile progressReported() {
        return goingOn().submitted(submission(IT, PROGRESS, DUE), DUE).after();
    }

    private static Clock clock(CaseFile file, String stage) {
        return file.clock(IT, stage).orElseThrow();
    }

    private static StageState state(CaseFile file, String stage) {
        return clock(file, stage).state();
    }
}
