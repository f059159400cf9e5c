package se.enkanal.deadline.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.contracts.casework.v1.StageState.*;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.verdict.v1.Stage;

class ClockTest {

    private static final Instant NOTICED = Instant.parse("2026-11-22T13:30:00Z");
    private static final Instant DUE = Instant.parse("2026-11-25T13:30:00Z");

    @Test
    void plansFromWhatTheMachineKnows() {
        assertThat(planned().state()).isEqualTo(PLANNED);
        assertThat(planned().dueAt()).contains(DUE);
    }

    @Test
    void waitsForAStageThatHasNotBeenSubmitted() {
        var clock = Clock.begin("IT_INCIDENT", stage("FINAL_REPORT", "SUBMITTED:NOTIFICATION", "P1M"), Start.AWAITED);

        assertThat(clock.state()).isEqualTo(WAITING);
        assertThat(clock.dueAt()).isEmpty();
        assertThat(clock.nextAt()).isEmpty();
        assertThat(clock.at(DUE.plus(Duration.ofDays(99)))).isEqualTo(Step.WAIT);
    }

    @ParameterizedTest(name = "{0} s from the due instant a confirmed clock is {1}")
    @CsvSource({"-1, DUE_SOON", "0, DUE_SOON", "1, MISSED"})
    void isNotMissedAtTheVeryInstantItIsDue(int seconds, String state) {
        assertThat(confirmed().confirmed(NOTICED, DUE.plusSeconds(seconds)).state())
                .isEqualTo(valueOf(state));
    }

    @ParameterizedTest(name = "{0} s from the due instant a planned clock does {1}")
    @CsvSource({"-1, Wait", "0, Wait", "1, PassPlanned"})
    void aPlannedDatePassesAndIsNeverMissed(int seconds, String step) {
        var reminded = ((Step.Remind) planned().at(DUE.minusSeconds(2))).clock();

        assertThat(reminded.at(DUE.plusSeconds(seconds)).getClass().getSimpleName())
                .isEqualTo(step);
    }

    @ParameterizedTest(name = "{0} s from 24 h left: {1}")
    @CsvSource({"-1, Wait", "0, Remind", "1, Remind"})
    void remindsFromTheVeryInstantOfTheRung(int seconds, String step) {
        assertThat(planned()
                        .at(DUE.minus(Duration.ofHours(24)).plusSeconds(seconds))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(step);
    }

    @ParameterizedTest(name = "{0} s from the due instant a submission is {1}")
    @CsvSource({"-1, MET", "0, MET", "1, MET_LATE"})
    void isMetInTimeUpToTheVeryInstantItIsDue(int seconds, String state) {
        var at = DUE.plusSeconds(seconds);

        assertThat(confirmed().met(at, at).state()).isEqualTo(valueOf(state));
    }

    @Test
    void climbsEachRungOfSeventyTwoHoursOnce() {
        var atDay = (Step.Remind) confirmed().at(DUE.minus(Duration.ofHours(24)));
        var atSix = (Step.Remind) atDay.clock().at(DUE.minus(Duration.ofHours(6)));
        var atOne = (Step.Remind) atSix.clock().at(DUE.minus(Duration.ofHours(1)));

        assertThat(atDay.left()).isEqualTo(Duration.ofHours(24));
        assertThat(atDay.clock().at(DUE.minus(Duration.ofHours(23)))).isEqualTo(Step.WAIT);
        assertThat(atDay.clock().nextAt()).contains(DUE.minus(Duration.ofHours(6)));
        assertThat(atSix.left()).isEqualTo(Duration.ofHours(6));
        assertThat(atOne.left()).isEqualTo(Duration.ofHours(1));
        assertThat(atOne.clock().nextAt()).contains(DUE);
        assertThat(atOne.clock().state()).isEqualTo(DUE_SOON);
    }

    @Test
    void remindsOnceOfAllTheRungsAnOutageSlept() {
        var step = (Step.Remind) confirmed().at(DUE.minus(Duration.ofMinutes(30)));

        assertThat(step.left()).isEqualTo(Duration.ofHours(1));
        assertThat(step.clock().at(DUE.minus(Duration.ofMinutes(29)))).isEqualTo(Step.WAIT);
    }

    @Test
    void missesOnceAndThenIsSilent() {
        var missed = ((Step.Miss) confirmed().at(DUE.plusSeconds(1))).clock();

        assertThat(missed.at(DUE.plusSeconds(2))).isEqualTo(Step.WAIT);
        assertThat(missed.nextAt()).isEmpty();
        assertThat(missed.open()).isTrue();
    }

    @Test
    void isMissedAtOnceWhenADatePassedIsConfirmed() {
        var passed = ((Step.PassPlanned) planned().at(DUE.plusSeconds(1))).clock();

        assertThat(passed.confirmed(NOTICED, DUE.plusSeconds(60)).state()).isEqualTo(MISSED);
    }

    @Test
    void runsAgainWhenAwarenessCameAfterItWasNoticed() {
        var passed = ((Step.PassPlanned) planned().at(DUE.plusSeconds(1))).clock();

        var confirmed = passed.confirmed(NOTICED.plus(Duration.ofDays(2)), DUE.plusSeconds(60));

        assertThat(confirmed.state()).isEqualTo(RUNNING);
        assertThat(confirmed.dueAt()).contains(DUE.plus(Duration.ofDays(2)));
        assertThat(confirmed.reminded()).isZero();
    }

    @Test
    void doesNotRemindWhoJustConfirmedOfWhatHasPassed() {
        var now = DUE.minus(Duration.ofHours(5));

        var confirmed = planned().confirmed(NOTICED, now);

        assertThat(confirmed.state()).isEqualTo(DUE_SOON);
        assertThat(confirmed.at(now)).isEqualTo(Step.WAIT);
        assertThat(confirmed.nextAt()).contains(DUE.minus(Duration.ofHours(1)));
    }

    @Test
    void isMovedEarlierByEarlierNews() {
        var earlier = NOTICED.minus(Duration.ofHours(3));

        assertThat(planned().replanned(planned().law(), earlier).dueAt()).contains(DUE.minus(Duration.ofHours(3)));
    }

    @Test
    void isNeverMovedLaterByNews() {
        var later = NOTICED.plus(Duration.ofHours(3));

        assertThat(planned().replanned(planned().law(), later)).isEqualTo(planned());
    }

    @Test
    void takesAStricterLimitAndNeverALaxerOne() {
        var day = stage("NOTIFICATION", "AWARE", "PT24H");
        var fourDays = stage("NOTIFICATION", "AWARE", "PT96H");

        assertThat(planned().replanned(day, NOTICED).dueAt()).contains(NOTICED.plus(Duration.ofHours(24)));
        assertThat(planned().replanned(fourDays, NOTICED).dueAt()).contains(DUE);
    }

    @Test
    void isNotMovedByNewsOnceConfirmed() {
        assertThat(confirmed().replanned(confirmed().law(), NOTICED.minusSeconds(1)))
                .isEqualTo(confirmed());
    }

    @Test
    void returnsFromWaivedToItsFormerDate() {
        var waived = confirmed().waived("DOCUMENT_ONLY", NOTICED);

        assertThat(waived.state()).isEqualTo(WAIVED);
        assertThat(waived.at(DUE.plusSeconds(1))).isEqualTo(Step.WAIT);
        assertThat(waived.unwaived(NOTICED)).isEqualTo(confirmed());
        assertThat(waived.unwaived(DUE.plusSeconds(1)).state()).isEqualTo(MISSED);
    }

    @Test
    void keepsTheFirstReasonItWasWaivedFor() {
        var waived = confirmed().waived("DOCUMENT_ONLY", NOTICED).waived("NOT_A_REPORT", NOTICED);

        assertThat(waived.end()).isEqualTo(new End.Waived("DOCUMENT_ONLY"));
    }

    @Test
    void isNotWaivedOnceMet() {
        var met = confirmed().met(NOTICED, NOTICED);

        assertThat(met.waived("DOCUMENT_ONLY", NOTICED)).isEqualTo(met);
    }

    @Test
    void isMetByTheFirstSubmissionAlone() {
        var met = confirmed().met(NOTICED, NOTICED);

        assertThat(met.met(DUE.plusSeconds(1), DUE.plusSeconds(1))).isEqualTo(met);
    }

    @Test
    void knowsThatItWasLateOnceItsStartIsConfirmed() {
        var met = planned().met(DUE.plusSeconds(1), DUE.plusSeconds(1));

        assertThat(met.state()).isEqualTo(MET);
        assertThat(met.confirmed(NOTICED, DUE.plusSeconds(2)).state()).isEqualTo(MET_LATE);
    }

    @Test
    void countsAMonthFromTheSubmissionInTheSwedishCalendar() {
        var clock = Clock.begin("IT_INCIDENT", stage("FINAL_REPORT", "SUBMITTED:NOTIFICATION", "P1M"), Start.AWAITED)
                .confirmed(Instant.parse("2027-01-31T11:00:00Z"), Instant.parse("2027-01-31T11:00:05Z"));

        assertThat(clock.dueAt()).contains(Instant.parse("2027-02-28T11:00:00Z"));
        assertThat(clock.nextAt()).contains(Instant.parse("2027-02-21T11:00:00Z"));
    }

    @ParameterizedTest(name = "one month from {0} is {1}")
    @CsvSource({
        "2026-10-10T10:00:00Z, 2026-11-10T11:00:00Z",
        "2027-03-10T11:00:00Z, 2027-04-10T10:00:00Z",
        "2026-12-31T23:30:00Z, 2027-01-31T23:30:00Z",
        "2028-01-30T09:00:00Z, 2028-02-29T09:00:00Z"
    })
    void aMonthKeepsTheHourOnTheWallOverAClockChange(Instant submitted, Instant due) {
        var clock = Clock.begin(
                "IT_INCIDENT", stage("FINAL_REPORT", "SUBMITTED:NOTIFICATION", "P1M"), new Start.Confirmed(submitted));

        assertThat(clock.dueAt()).contains(due);
    }

    @ParameterizedTest(name = "72 hours from {0} end {1}")
    @CsvSource({
        "2026-10-24T12:00:00Z, 2026-10-27T12:00:00Z",
        "2027-03-27T12:00:00Z, 2027-03-30T12:00:00Z",
        "2026-12-30T08:00:00Z, 2027-01-02T08:00:00Z"
    })
    void seventyTwoHoursAreElapsedHoursAlsoOverAClockChange(Instant aware, Instant due) {
        assertThat(planned().confirmed(aware, aware).dueAt()).contains(due);
    }

    @Test
    void withoutUndueDelayHasNoDateAndIsNeverMissed() {
        var told = Clock.begin(
                "PERSONAL_DATA_BREACH",
                new Stage("DATA_SUBJECT_INFORMATION", new Anchor.Aware(), null, null, "GDPR art. 34.1"),
                new Start.Planned(NOTICED));

        assertThat(told.state()).isEqualTo(WAITING);
        assertThat(told.confirmed(NOTICED, NOTICED).state()).isEqualTo(RUNNING);
        assertThat(told.confirmed(NOTICED, DUE.plus(Duration.ofDays(365))).state())
                .isEqualTo(RUNNING);
        assertThat(told.confirmed(NOTICED, NOTICED).met(DUE, DUE).state()).isEqualTo(MET);
    }

    @Test
    void startsAnewWhenTheAuthorityAsksAgain() {
        var asked = Clock.begin("PERSONAL_DATA_BREACH", stage("SUPPLEMENT", "REQUESTED", "P1M"), Start.AWAITED)
                .requested(NOTICED, NOTICED)
                .met(NOTICED.plusSeconds(9), NOTICED.plusSeconds(9));

        var again = asked.requested(DUE, DUE);

        assertThat(again.state()).isEqualTo(RUNNING);
        assertThat(again.dueAt()).contains(Instant.parse("2026-12-25T13:30:00Z"));
    }

    @ParameterizedTest(name = "{0}: first reminder {1} before")
    @CsvSource({"PT72H, PT24H", "PT96H, PT24H", "PT24H, PT6H", "PT6H, PT1H", "P1M, PT168H"})
    void firstRungFollowsTheLengthOfTheLimit(String within, Duration left) {
        var clock = Clock.begin("T", stage("S", "AWARE", within), new Start.Confirmed(NOTICED));

        assertThat(clock.nextAt()).contains(clock.dueAt().orElseThrow().minus(left));
    }

    @Test
    void aLimitOfAnHourHasNoRungButItsEnd() {
        var clock = Clock.begin("T", stage("S", "AWARE", "PT1H"), new Start.Confirmed(NOTICED));

        assertThat(clock.nextAt()).isEqualTo(clock.dueAt());
    }

    private static Clock planned() {
        return Clock.begin("PERSONAL_DATA_BREACH", stage("NOTIFICATION", "AWARE", "PT72H"), new Start.Planned(NOTICED));
    }

    private static Clock confirmed() {
        return planned().confirmed(NOTICED, NOTICED);
    }

    private static Stage stage(String stage, String from, String within) {
        return new Stage(stage, Anchor.parse(from), Within.parse(within), null, "GDPR art. 33.1");
    }
}
