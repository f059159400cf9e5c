package se.enkanal.deadline.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.enkanal.contracts.casework.v1.StageState.*;
import static se.enkanal.deadline.casework.CaseFixtures.*;
import static se.enkanal.deadline.casework.Decision.Exemption.RISK_REMOVED;
import static se.enkanal.deadline.casework.Decision.InformDataSubjects.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.casework.v1.StageState;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.clock.Start;

class CaseFileTest {

    private static final Instant NOTICED = Instant.parse("2026-11-22T13:30:00Z");
    private static final String TELLING = "DATA_SUBJECT_INFORMATION";
    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    @Test
    void plansFromTheEarliestOfNoticedSupplierNoticeAndReceipt() {
        assertThat(anAssessment().breachToNotify().opened().plannedFrom()).isEqualTo(RECEIVED);
        assertThat(anAssessment().noticedAt(NOTICED).breachToNotify().opened().plannedFrom())
                .isEqualTo(NOTICED);
        assertThat(anAssessment()
                        .noticedAt(NOTICED)
                        .fact("supplierNoticeAt", "2026-11-22T09:00:00Z")
                        .breachToNotify()
                        .opened()
                        .dueAt())
                .contains(Instant.parse("2026-11-25T09:00:00Z"));
    }

    @Test
    void opensACaseAlsoWhereNothingApplies() {
        var turn = CaseFile.opened(anAssessment().noBreach().build());

        assertThat(turn.events(null, NOW)).singleElement().isInstanceOf(CaseEvent.CaseOpened.class);
        assertThat(turn.after().clocks()).isEmpty();
        assertThat(turn.after().version()).isEqualTo(1);
    }

    @Test
    void hasNoClockForWhatIsOnlyDocumented() {
        assertThat(anAssessment().breachToDocument().opened().clocks()).isEmpty();
    }

    @Test
    void twoTracksRunEachTheirOwnClocks() {
        var file = anAssessment()
                .noticedAt(NOTICED)
                .breachToNotify()
                .itIncidentToNotify()
                .opened();

        assertThat(state(file, BREACH, "NOTIFICATION")).isEqualTo(PLANNED);
        assertThat(state(file, IT, "EARLY_WARNING")).isEqualTo(PLANNED);
        assertThat(state(file, IT, "NOTIFICATION")).isEqualTo(PLANNED);
        assertThat(state(file, IT, "FINAL_REPORT")).isEqualTo(WAITING);
        assertThat(file.dueAt()).contains(NOTICED.plus(Duration.ofHours(24)));
    }

    @Test
    void ignoresAVerdictItHasPassed() {
        var file = anAssessment().version(2).breachToNotify().opened();
        var older =
                anAssessment().of(file.reportId()).version(2).breachToNotify().itIncidentToNotify();

        assertThat(file.rejudged(older.build(), NOW).nothingHappened()).isTrue();
    }

    @Test
    void aNewerVerdictAddsATrackAndMovesAPlannedDateEarlier() {
        var file = anAssessment().breachToNotify().opened();
        var newer = anAssessment()
                .of(file.reportId())
                .version(2)
                .noticedAt(NOTICED)
                .breachToNotify()
                .itIncidentToNotify()
                .build();

        var turn = file.rejudged(newer, NOW);

        assertThat(turn.after().clock(BREACH, "NOTIFICATION").orElseThrow().dueAt())
                .contains(NOTICED.plus(Duration.ofHours(72)));
        assertThat(state(turn.after(), IT, "EARLY_WARNING")).isEqualTo(PLANNED);
        assertThat(turn.events(null, NOW)).singleElement().isInstanceOf(CaseEvent.CaseRejudged.class);
    }

    @Test
    void aMilderVerdictTakesNoClockAway() {
        var file = anAssessment().breachToNotify().opened();
        var milder = anAssessment().of(file.reportId()).version(2).breachToDocument();

        var after = file.rejudged(milder.build(), NOW).after();

        assertThat(after.clocks()).isEqualTo(file.clocks());
        assertThat(after.dueAt()).isEqualTo(file.dueAt());
    }

    @Test
    void aLaterTimeOfNoticingNeverMovesTheDateLater() {
        var file = anAssessment().noticedAt(NOTICED).breachToNotify().opened();
        var later = anAssessment()
                .of(file.reportId())
                .version(2)
                .noticedAt(NOTICED.plusSeconds(600))
                .breachToNotify();

        assertThat(file.rejudged(later.build(), NOW).after().dueAt()).isEqualTo(file.dueAt());
    }

    @Test
    void aPersonConfirmsAndTheClockRuns() {
        var file = anAssessment().noticedAt(NOTICED).highRiskBreach().opened();

        var turn = file.decided(decision(BREACH, Ruling.NOTIFY, RECEIVED), NOW);

        assertThat(state(turn.after(), BREACH, "NOTIFICATION")).isEqualTo(RUNNING);
        assertThat(state(turn.after(), BREACH, "DATA_SUBJECT_INFORMATION")).isEqualTo(RUNNING);
        assertThat(turn.after().clock(BREACH, "NOTIFICATION").orElseThrow().dueAt())
                .contains(RECEIVED.plus(Duration.ofHours(72)));
        assertThat(turn.events(null, NOW)).singleElement().isInstanceOf(CaseEvent.DecisionRecorded.class);
    }

    @Test
    void confirmingAPastDateIsMissedAtOnceAndSaidSo() {
        var file = anAssessment().noticedAt(NOTICED).breachToNotify().opened();

        var turn = file.decided(
                decision(BREACH, Ruling.NOTIFY, NOTICED),
                NOTICED.plus(Duration.ofHours(72)).plusSeconds(1));

        assertThat(state(turn.after(), BREACH, "NOTIFICATION")).isEqualTo(MISSED);
        assertThat(turn.events(null, NOW))
                .extracting(CaseEvent::type)
                .containsExactly(CaseEvent.DecisionRecorded.TYPE, CaseEvent.DeadlineMissed.TYPE);
        assertThat(turn.events(null, NOW)).extracting(CaseEvent::version).containsExactly(2L, 3L);
        assertThat(turn.after().version()).isEqualTo(3);
    }

    @Test
    void decidingThatNobodyNeedKnowWaivesTheTrackAloneAndBackAgain() {
        var file = anAssessment()
                .noticedAt(NOTICED)
                .breachToNotify()
                .itIncidentToNotify()
                .opened()
                .decided(decision(BREACH, Ruling.NOTIFY, NOTICED), NOW)
                .after();

        var waived = file.decided(decision(BREACH, Ruling.DOCUMENT_ONLY, null), NOW);
        var back = waived.after()
                .decided(decision(BREACH, Ruling.NOTIFY, null), NOW)
                .after();

        assertThat(state(waived.after(), BREACH, "NOTIFICATION")).isEqualTo(WAIVED);
        assertThat(state(waived.after(), IT, "NOTIFICATION")).isEqualTo(PLANNED);
        assertThat(waived.events(null, NOW))
                .extracting(CaseEvent::type)
                .contains(CaseEvent.DecisionRecorded.TYPE, CaseEvent.StageWaived.TYPE);
        assertThat(back.clock(BREACH, "NOTIFICATION")).isEqualTo(file.clock(BREACH, "NOTIFICATION"));
    }

    @Test
    void overridingToNotifyStartsTheClocksTheVerdictCarries() {
        var file = anAssessment().breachToDocument().opened();

        var after = file.decided(decision(BREACH, Ruling.NOTIFY, RECEIVED), NOW).after();

        assertThat(after.dueAt()).contains(RECEIVED.plus(Duration.ofHours(72)));
    }

    @Test
    void aDecisionStandsWhenANewerVerdictSaysOtherwise() {
        var file = anAssessment()
                .breachToDocument()
                .opened()
                .decided(decision(BREACH, Ruling.DOCUMENT_ONLY, null), NOW)
                .after();
        var worse = anAssessment().of(file.reportId()).version(2).breachToNotify();

        var after = file.rejudged(worse.build(), NOW).after();

        assertThat(after.clocks()).isEmpty();
        assertThat(after.state().tracks().getFirst().outcome()).isEqualTo("DOCUMENT_ONLY");
    }

    @Test
    void tellingThoseConcernedMayBeRuledOut() {
        var file = anAssessment().highRiskBreach().opened();

        var byWord = file.decided(notifying(null, NOT_REQUIRED, null), NOW).after();
        var byRisk = file.decided(notifying(Risk.RISK, null, null), NOW).after();
        var byExemption =
                file.decided(notifying(Risk.HIGH_RISK, null, RISK_REMOVED), NOW).after();

        assertThat(List.of(byWord, byRisk, byExemption)).allSatisfy(after -> {
            assertThat(state(after, BREACH, TELLING)).isEqualTo(WAIVED);
            assertThat(state(after, BREACH, "NOTIFICATION")).isEqualTo(RUNNING);
        });
    }

    @Test
    void whoFindsTheRiskHigherThanTheRulesDoIsToTellThoseConcerned() {
        var file = anAssessment().breachToNotify().opened();
        assertThat(file.clock(BREACH, TELLING)).isEmpty();

        var byRisk = file.decided(notifying(Risk.HIGH_RISK, null, null), NOW);
        var byWord = file.decided(notifying(Risk.RISK, REQUIRED, null), NOW);

        assertThat(state(byRisk.after(), BREACH, TELLING)).isEqualTo(RUNNING);
        assertThat(state(byWord.after(), BREACH, TELLING)).isEqualTo(RUNNING);
        assertThat(byRisk.after().clock(BREACH, TELLING).orElseThrow().start())
                .isEqualTo(new Start.Confirmed(RECEIVED));
        assertThat(byRisk.events(null, NOW)).singleElement().satisfies(event -> assertThat(
                        ((CaseEvent.DecisionRecorded) event).informDataSubjects())
                .isEqualTo("REQUIRED"));
    }

    @Test
    void overridingWhatIsOnlyDocumentedTellsThoseConcernedOnlyIfTheRiskIsHigh() {
        var file = anAssessment().nothingToNotify(BREACH).opened();

        var notified = file.decided(notifying(Risk.RISK, null, null), NOW).after();
        var high = file.decided(notifying(Risk.HIGH_RISK, null, null), NOW).after();

        assertThat(notified.clocks()).extracting(Clock::stage).containsExactly("NOTIFICATION");
        assertThat(high.clocks()).extracting(Clock::stage).containsExactly("NOTIFICATION", TELLING);
    }

    @Test
    void aVerdictFromBeforeItSaidWhatAHighRiskAsksForIsToBeJudgedAnewFirst() {
        var file = anAssessment().breachToNotifyAsOfOld().opened();

        assertThat(notifying(Risk.HIGH_RISK, null, null).flaws(file, NOW))
                .extracting(Flaw::field)
                .containsExactly("informDataSubjects");
        assertThat(notifying(Risk.RISK, null, null).flaws(file, NOW)).isEmpty();
        assertThat(notifying(Risk.HIGH_RISK, null, null)
                        .flaws(anAssessment().breachToNotify().opened(), NOW))
                .isEmpty();
    }

    @Test
    void whoDecidesAgainstTheRulesIsAskedAgainOnlyWhenANewerVerdictComes() {
        var file = anAssessment()
                .breachToNotify()
                .opened()
                .decided(decision(BREACH, Ruling.DOCUMENT_ONLY, null), NOW)
                .after();
        var newer = anAssessment().of(file.reportId()).version(2).breachToNotify();

        assertThat(reconsidered(file)).isFalse();
        var again = file.rejudged(newer.build(), NOW).after();
        assertThat(reconsidered(again)).isTrue();
        assertThat(reconsidered(again.decided(decision(BREACH, Ruling.DOCUMENT_ONLY, null), NOW)
                        .after()))
                .isFalse();
    }

    @Test
    void whoDecidedThatNobodyNeedBeToldIsAskedAgainWhenTheRulesFindAHighRisk() {
        var file = anAssessment()
                .breachToNotify()
                .opened()
                .decided(notifying(Risk.RISK, null, null), NOW)
                .after();
        var same = anAssessment().of(file.reportId()).version(2).breachToNotify();
        var high = anAssessment().of(file.reportId()).version(2).highRiskBreach();

        assertThat(reconsidered(file.rejudged(same.build(), NOW).after())).isFalse();
        var worse = file.rejudged(high.build(), NOW).after();
        assertThat(reconsidered(worse)).isTrue();
        assertThat(state(worse, BREACH, TELLING)).isEqualTo(RUNNING);
    }

    private static boolean reconsidered(CaseFile file) {
        return file.toBeReconsidered(file.proposal(BREACH).orElseThrow());
    }

    @Test
    void anExemptionAnswersForTheRisk() {
        var file = anAssessment().breachToNotify().opened();

        assertThat(file.decided(notifying(Risk.HIGH_RISK, null, RISK_REMOVED), NOW)
                        .after()
                        .clock(BREACH, TELLING))
                .isEmpty();
        assertThat(file.decided(notifying(Risk.HIGH_RISK, NOT_REQUIRED, null), NOW)
                        .after()
                        .clock(BREACH, TELLING))
                .isEmpty();
    }

    @Test
    void aRiskThatSinksAgainWaivesTellingAndOneThatRisesTakesItBack() {
        var high = anAssessment()
                .breachToNotify()
                .opened()
                .decided(notifying(Risk.HIGH_RISK, null, null), NOW)
                .after();

        var lower = high.decided(notifying(Risk.RISK, null, null), NOW);
        var again = lower.after().decided(notifying(Risk.HIGH_RISK, null, null), NOW);

        assertThat(state(lower.after(), BREACH, TELLING)).isEqualTo(WAIVED);
        assertThat(lower.events(null, NOW)).hasAtLeastOneElementOfType(CaseEvent.StageWaived.class);
        assertThat(again.after().clock(BREACH, TELLING)).isEqualTo(high.clock(BREACH, TELLING));
    }

    @Test
    void aVerdictThatFindsNoHighRiskLeavesWhatAPersonDecided() {
        var high = anAssessment()
                .breachToNotify()
                .opened()
                .decided(notifying(Risk.HIGH_RISK, null, null), NOW)
                .after();
        var newer = anAssessment().of(high.reportId()).version(2).breachToNotify();

        assertThat(state(high.rejudged(newer.build(), NOW).after(), BREACH, TELLING))
                .isEqualTo(RUNNING);
    }

    @Test
    void aCorrectedTimeOfAwarenessKeepsBothTimes() {
        var file = anAssessment()
                .breachToNotify()
                .opened()
                .decided(decision(BREACH, Ruling.NOTIFY, RECEIVED), NOW)
                .after();

        var events = file.decided(decision(BREACH, Ruling.NOTIFY, NOTICED), NOW).events(null, NOW);

        assertThat(events)
                .filteredOn(CaseEvent.AnchorCorrected.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    var corrected = (CaseEvent.AnchorCorrected) event;
                    assertThat(corrected.before()).isEqualTo(RECEIVED);
                    assertThat(corrected.after()).isEqualTo(NOTICED);
                });
    }

    @Test
    void theItTrackCountsFromAwarenessWhereSignificanceWasNotSaid() {
        var file = anAssessment().itIncidentToNotify().opened();

        var after = file.decided(decision(IT, Ruling.NOTIFY, RECEIVED), NOW).after();

        assertThat(after.clock(IT, "EARLY_WARNING").orElseThrow().dueAt())
                .contains(RECEIVED.plus(Duration.ofHours(24)));
    }

    @Test
    void theFinalReportCountsFromTheNotificationInFactMade() {
        var file = anAssessment()
                .itIncidentToNotify()
                .opened()
                .decided(decision(IT, Ruling.NOTIFY, RECEIVED), NOW)
                .after();
        var submitted = Instant.parse("2026-11-23T10:00:00Z");

        var after = file.submitted(submission(IT, "NOTIFICATION", submitted), submitted)
                .after();

        assertThat(state(after, IT, "NOTIFICATION")).isEqualTo(MET);
        assertThat(state(after, IT, "FINAL_REPORT")).isEqualTo(RUNNING);
        assertThat(after.clock(IT, "FINAL_REPORT").orElseThrow().dueAt())
                .contains(Instant.parse("2026-12-23T10:00:00Z"));
    }

    @Test
    void aRequestFromTheAuthorityStartsTheSupplement() {
        var file = anAssessment().breachToNotify().opened();

        var after = file.answered(feedback(BREACH, Feedback.Kind.REQUEST_FOR_SUPPLEMENT, NOW), null, NOW)
                .after();

        assertThat(state(after, BREACH, "SUPPLEMENT")).isEqualTo(RUNNING);
        assertThat(after.clock(BREACH, "SUPPLEMENT").orElseThrow().dueAt())
                .contains(Instant.parse("2026-12-22T16:00:00Z"));
    }

    @Test
    void junkIsOutOfTheWayAndCanBeTakenBack() {
        var file = anAssessment().noticedAt(NOTICED).breachToNotify().opened();

        var junk = file.decided(decision(Decision.WHOLE_CASE, Ruling.NOT_A_REPORT, null), NOW)
                .after();

        assertThat(junk.status()).isEqualTo(Status.NOT_A_REPORT);
        assertThat(junk.dueAt()).isEmpty();
        assertThat(junk.at(NOTICED.plus(Duration.ofDays(9))).nothingHappened()).isTrue();
        var back = junk.reopened(Reopening.MISTAKE, NOW).after();
        assertThat(back.status()).isEqualTo(Status.OPEN);
        assertThat(back.clocks()).isEqualTo(file.clocks());
    }

    @Test
    void decidingATrackOfJunkTakesTheReportBack() {
        var junk = anAssessment()
                .breachToNotify()
                .opened()
                .decided(decision(Decision.WHOLE_CASE, Ruling.NOT_A_REPORT, null), NOW)
                .after();

        var back = junk.decided(decision(BREACH, Ruling.NOTIFY, RECEIVED), NOW).after();

        assertThat(back.status()).isEqualTo(Status.OPEN);
        assertThat(state(back, BREACH, "NOTIFICATION")).isEqualTo(RUNNING);
    }

    @Test
    void aClosedCaseOpensByItselfWhenTheAuthorityAsks() {
        var closed = anAssessment()
                .breachToNotify()
                .opened()
                .submitted(submission(BREACH, "NOTIFICATION", NOW), NOW)
                .after()
                .closed(Closure.NOTIFIED)
                .after();

        var turn = closed.answered(feedback(BREACH, Feedback.Kind.REQUEST_FOR_SUPPLEMENT, NOW), null, NOW);

        assertThat(turn.after().status()).isEqualTo(Status.OPEN);
        assertThat(turn.events(null, NOW))
                .extracting(CaseEvent::type)
                .containsExactly(CaseEvent.FeedbackRecorded.TYPE, CaseEvent.CaseReopened.TYPE);
    }

    @Test
    void isUnfinishedUntilAllThatIsOpenIsFiledOrWaived() {
        var file = anAssessment().breachToNotify().opened();

        assertThat(file.unfinished()).isTrue();
        assertThat(file.undecided()).isTrue();
        var waived =
                file.decided(decision(BREACH, Ruling.DOCUMENT_ONLY, null), NOW).after();
        assertThat(waived.unfinished()).isFalse();
        assertThat(waived.undecided()).isFalse();
    }

    @Test
    void timeRemindsOfEachTrackByItself() {
        var file = anAssessment()
                .noticedAt(NOTICED)
                .breachToNotify()
                .itIncidentToNotify()
                .opened();

        var turn = file.at(NOTICED.plus(Duration.ofHours(18)));

        assertThat(turn.reminders()).singleElement().satisfies(reminder -> assertThat(reminder.stage())
                .isEqualTo("EARLY_WARNING"));
        assertThat(turn.events(null, NOW)).singleElement().isInstanceOf(CaseEvent.DeadlineDueSoon.class);
        assertThat(turn.after().nextAt()).contains(NOTICED.plus(Duration.ofHours(23)));
    }

    @Test
    void aPlannedDateThatPassesAsksForADecisionAndMissesNothing() {
        var file = anAssessment().noticedAt(NOTICED).breachToNotify().opened();

        var turn = file.at(NOTICED.plus(Duration.ofHours(72)).plusSeconds(1));

        assertThat(state(turn.after(), BREACH, "NOTIFICATION")).isEqualTo(PLANNED_PASSED);
        assertThat(turn.events(null, NOW)).singleElement().isInstanceOf(CaseEvent.PlannedDatePassed.class);
        assertThat(turn.reminders()).singleElement().satisfies(reminder -> {
            assertThat(reminder.kind()).isEqualTo(Reminder.Kind.PLANNED_PASSED);
            assertThat(reminder.shouldHaveFiredAt()).isEqualTo(NOTICED.plus(Duration.ofHours(72)));
        });
    }

    @Test
    void awarenessIsNeitherInTheFutureNorBeforeItHappened() {
        var file = anAssessment()
                .fact("occurredAt", "2026-11-22T12:00:30Z")
                .breachToNotify()
                .opened();

        assertThat(flaws(file, NOW.plusSeconds(61))).containsExactly(Flaw.Code.IN_THE_FUTURE);
        assertThat(flaws(file, NOW.plusSeconds(60))).isEmpty();
        assertThat(flaws(file, Instant.parse("2026-11-22T11:59:59Z"))).containsExactly(Flaw.Code.OUT_OF_ORDER);
        assertThat(flaws(file, Instant.parse("2026-11-22T12:00:00Z"))).isEmpty();
    }

    @Test
    void whereTheLawAsksWhyASubmissionAfterAConfirmedDateNeedsAReason() {
        var planned = anAssessment().noticedAt(NOTICED).breachToNotify().opened();
        var confirmed =
                planned.decided(decision(BREACH, Ruling.NOTIFY, NOTICED), NOW).after();
        var due = NOTICED.plus(Duration.ofHours(72));
        var late = submission(BREACH, "NOTIFICATION", due.plusSeconds(1));

        assertThat(late.flaws(planned, null, due.plusSeconds(2))).isEmpty();
        assertThat(late.flaws(confirmed, " ", due.plusSeconds(2)))
                .extracting(Flaw::field, Flaw::message)
                .containsExactly(tuple("delayReason", "Det är sent. Skriv varför (GDPR art. 33.1)."));
        assertThat(late.flaws(confirmed, "Helgen kom emellan.", due.plusSeconds(2)))
                .isEmpty();
        assertThat(submission(BREACH, "NOTIFICATION", due).flaws(confirmed, null, due.plusSeconds(2)))
                .isEmpty();
    }

    @Test
    void whereTheLawDoesNotAskWhyALateSubmissionMayBeSilent() {
        var file = anAssessment()
                .itIncidentToNotify()
                .opened()
                .decided(decision(IT, Ruling.NOTIFY, NOTICED), NOW)
                .after();
        var due = NOTICED.plus(Duration.ofHours(24));
        var late = submission(IT, "EARLY_WARNING", due.plusSeconds(1));

        assertThat(late.late(file)).isTrue();
        assertThat(late.flaws(file, null, due.plusSeconds(2))).isEmpty();
        assertThat(late.flaws(file, "Portalen låg nere.", due.plusSeconds(2))).isEmpty();
    }

    @Test
    void aMissedClockRemindsOfTheReasonWhereTheLawAsksForIt() {
        var file = anAssessment()
                .breachToNotify()
                .itIncidentToNotify()
                .opened()
                .decided(decision(BREACH, Ruling.NOTIFY, RECEIVED), NOW)
                .after()
                .decided(decision(IT, Ruling.NOTIFY, RECEIVED), NOW)
                .after();

        var missed = file.at(RECEIVED.plus(Duration.ofHours(72)).plusSeconds(1));

        assertThat(missed.reminders())
                .extracting(reminder -> reminder.track() + " " + reminder.stage() + " " + reminder.reasonIfLate())
                .containsExactlyInAnyOrder(
                        BREACH + " NOTIFICATION true", IT + " EARLY_WARNING false", IT + " NOTIFICATION false");
    }

    private static List<Flaw.Code> flaws(CaseFile file, Instant awareAt) {
        return decision(BREACH, Ruling.NOTIFY, awareAt).flaws(file, NOW).stream()
                .map(Flaw::code)
                .toList();
    }

    private static StageState state(CaseFile file, String track, String stage) {
        return file.clock(track, stage).orElseThrow().state();
    }
}
