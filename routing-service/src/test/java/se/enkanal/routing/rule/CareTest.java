package se.enkanal.routing.rule;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.enkanal.routing.rule.Incidents.PRIVATE_SOCIAL_CARE;
import static se.enkanal.routing.rule.Incidents.incident;
import static se.enkanal.routing.rule.Incidents.letterToTheWrongPerson;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Certainty;

/** What must come out right for care staff, whatever the rules look like. */
class CareTest {

    private static final Incidents CARE_PLAN = letterToTheWrongPerson()
            .with("subjects", "PATIENTS_OR_CLIENTS")
            .with("subjectCount", "ONE")
            .with("dataKinds", List.of("CONTACT", "HEALTH", "SOCIAL_CARE"));

    private static final Incidents RECORDS_DOWN_UNDER_ATTACK = incident("SYSTEM_DOWN", "ATTACK")
            .with("systemKind", "RECORDS_OR_PLANNING")
            .with("serviceKind", "HEALTH_CARE")
            .with("outage", "PT5H")
            .with("outageUpTo", "PT5H")
            .with("ongoing", "NO");

    @Test
    void aCarePlanSentToTheWrongPersonIsProposedForImyAndAsksWhoGotIt() {
        var breach = CARE_PLAN.breach();

        assertThat(breach.outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(breach.authority()).isEqualTo("IMY");
        assertThat(breach.risk()).isEqualTo(Risk.RISK);
        assertThat(breach.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(breach.missing()).contains("recipient", "recipientConfirmedDeletion");
        assertThat(breach.worstCase().risk()).isEqualTo(Risk.HIGH_RISK);
        assertThat(clocks(breach)).containsExactly("NOTIFICATION PT72H", "SUPPLEMENT null");
        assertThat(CARE_PLAN.itIncident().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void whoReportsAnOutageIsNotAskedWhetherSomebodyCouldRead() {
        var breach = incident("SYSTEM_DOWN")
                .with("systemKind", "RECORDS_OR_PLANNING")
                .with("ongoing", "YES")
                .breach();

        assertThat(breach.missing())
                .startsWith("harm")
                .doesNotContain("exfiltration", "unreadable", "measures", "recipient");
    }

    @Test
    void whoReportsALostPhoneIsNotAskedWhetherItGoesOn() {
        var it = incident("LOST_OR_STOLEN").with("lostItem", "PHONE_OR_TABLET").itIncident();

        assertThat(it.missing()).startsWith("subjectCount").doesNotContain("ongoing");
    }

    @Test
    void theSameToAKnownPersonIsARiskAndNotAHighOne() {
        var breach = CARE_PLAN.with("recipient", "KNOWN").breach();

        assertThat(breach.outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(breach.risk()).isEqualTo(Risk.RISK);
        assertThat(breach.informDataSubjects()).isEqualTo("NOT_REQUIRED");
    }

    @Test
    void theSameToATrustedColleagueWhoDeletedItIsOnlyDocumented() {
        var breach = CARE_PLAN
                .with("recipient", "TRUSTED")
                .with("recipientConfirmedDeletion", "YES")
                .breach();

        assertThat(breach.outcome()).isEqualTo(Outcome.DOCUMENT_ONLY);
        assertThat(breach.risk()).isEqualTo(Risk.UNLIKELY);
        assertThat(breach.certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(breach.missing()).isEmpty();
    }

    @Test
    void recordsDownForFiveHoursUnderAttackStartThreeClocksAndLetOneWait() {
        assertThat(RECORDS_DOWN_UNDER_ATTACK.breach().outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(clocks(RECORDS_DOWN_UNDER_ATTACK.breach())).containsExactly("NOTIFICATION PT72H", "SUPPLEMENT null");

        var itIncident = RECORDS_DOWN_UNDER_ATTACK.itIncident();
        assertThat(itIncident.outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(itIncident.certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(itIncident.authority()).isEqualTo("CSIRT");
        assertThat(clocks(itIncident))
                .containsExactly(
                        "EARLY_WARNING PT24H", "NOTIFICATION PT72H", "INTERMEDIATE_REPORT null", "FINAL_REPORT P1M");
        assertThat(itIncident.stages().getLast().from().code()).isEqualTo("SUBMITTED:NOTIFICATION");
    }

    @Test
    void onlyTheNotificationToImyIsToSayWhyItIsLate() {
        var tracks = List.of(
                RECORDS_DOWN_UNDER_ATTACK.breach(),
                RECORDS_DOWN_UNDER_ATTACK.itIncident(),
                CARE_PLAN.with("controllerRole", "PROCESSOR").processorNotice());

        assertThat(tracks.stream().flatMap(track -> track.stages().stream()))
                .filteredOn(Stage::reasonIfLate)
                .extracting(Stage::stage, Stage::lagrum)
                .containsExactly(tuple("NOTIFICATION", "GDPR art. 33.1"));
    }

    @Test
    void whileItGoesOnAProgressReportIsDueBesides() {
        var ongoing = RECORDS_DOWN_UNDER_ATTACK.with("ongoing", "YES").itIncident();

        assertThat(clocks(ongoing)).endsWith("FINAL_REPORT P1M", "PROGRESS_REPORT P1M");
        assertThat(ongoing.stages())
                .filteredOn(stage -> stage.postponed() != null)
                .singleElement()
                .satisfies(last -> assertThat(last.oncePostponed())
                        .isEqualTo(new Stage(
                                "FINAL_REPORT", new Anchor.HandlingEnded(), Within.parse("P1M"), null, last.lagrum())));
        assertThat(ongoing.stages().getLast().from().code()).isEqualTo("SUBMITTED:NOTIFICATION");
    }

    @Test
    void aNearMissThatReachedNobodyIsNoBreachAndNoItIncident() {
        var nearMiss = incident("NEAR_MISS").with("reachedSomeone", "NO");

        assertThat(nearMiss.verdict().tracks())
                .allSatisfy(track -> assertThat(track.outcome()).isEqualTo(Outcome.NOT_APPLICABLE))
                .allSatisfy(track -> assertThat(track.certainty()).isEqualTo(Certainty.CONFIRMED));
    }

    @Test
    void anEmptyReportAsksForAnswersInsteadOfCryingWolf() {
        var breach = incident("UNKNOWN").breach();

        assertThat(breach.outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(breach.risk()).isEqualTo(Risk.RISK);
        assertThat(breach.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(breach.missing()).startsWith("events");
        assertThat(breach.informDataSubjects()).isEqualTo("NOT_REQUIRED");
    }

    @Test
    void aProtectedIdentityIsAlwaysHighRisk() {
        var breach = CARE_PLAN
                .with("subjects", "PROTECTED_IDENTITY")
                .with("recipient", "TRUSTED")
                .with("recipientConfirmedDeletion", "YES")
                .breach();

        assertThat(breach.risk()).isEqualTo(Risk.HIGH_RISK);
        assertThat(breach.informDataSubjects()).isEqualTo("REQUIRED");
        assertThat(clocks(breach))
                .containsExactly("NOTIFICATION PT72H", "SUPPLEMENT null", "DATA_SUBJECT_INFORMATION null");
    }

    @Test
    void anAlarmStillDownSaysWhenItWillHaveToBeReported() {
        var itIncident = incident("SYSTEM_DOWN")
                .with("systemKind", "ALARM_OR_CAMERA")
                .with("serviceKind", "HEALTH_CARE")
                .with("outage", "PT0S")
                .with("outageUpTo", "PT10M")
                .with("ongoing", "YES")
                .received("2026-11-20T01:10:00Z")
                .itIncident();

        assertThat(itIncident.outcome()).isEqualTo(Outcome.DOCUMENT_ONLY);
        assertThat(itIncident.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(itIncident.worstCase().outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(itIncident.changesAt())
                .containsExactly(
                        new Track.Change(Instant.parse("2026-11-20T02:10:00Z"), Outcome.NOTIFY, null, "MCFFS-VARD-1"));
    }

    @Test
    void atThatInstantItHasToBeReported() {
        var alarm = incident("SYSTEM_DOWN")
                .with("serviceKind", "HEALTH_CARE")
                .with("outage", "PT0S")
                .with("outageUpTo", "PT10M")
                .with("ongoing", "YES")
                .received("2026-11-20T01:10:00Z");

        assertThat(alarm.assessed("2026-11-20T02:09:59Z").itIncident().outcome())
                .isEqualTo(Outcome.DOCUMENT_ONLY);
        assertThat(alarm.assessed("2026-11-20T02:10:00Z").itIncident().outcome())
                .isEqualTo(Outcome.NOTIFY);
        assertThat(alarm.assessed("2026-11-20T02:10:00Z").itIncident().changesAt())
                .isEmpty();
    }

    @Test
    void whatHasGoneOnSinceItWasNoticedHasLastedSo() {
        var itIncident = incident("SYSTEM_DOWN")
                .with("serviceKind", "HEALTH_CARE")
                .with("noticedAt", "2026-11-20T08:00:00Z")
                .with("ongoing", "YES")
                .itIncident();

        assertThat(itIncident.outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(itIncident.certainty()).isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void privateSocialCareOutsideTheActMayReport() {
        assertThat(RECORDS_DOWN_UNDER_ATTACK
                        .at(PRIVATE_SOCIAL_CARE)
                        .itIncident()
                        .outcome())
                .isEqualTo(Outcome.VOLUNTARY);
        assertThat(CARE_PLAN.at(PRIVATE_SOCIAL_CARE).itIncident().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aProcessorTellsItsControllerWithoutAnHourLimit() {
        var processor = CARE_PLAN.with("controllerRole", "PROCESSOR");

        assertThat(processor.breach().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(processor.processorNotice().outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(clocks(processor.processorNotice())).containsExactly("NOTIFICATION null");
    }

    @Test
    void aFallBecauseTheAlarmWasSilentPointsAtLexSarah() {
        var duties = incident("SYSTEM_DOWN")
                .with("serviceKind", "SOCIAL_CARE")
                .with("consequences", List.of("INJURY"))
                .with("medicalDevice", "YES")
                .verdict()
                .otherDuties();

        assertThat(duties)
                .extracting(Duty::duty, Duty::urgency, Duty::authority)
                .contains(
                        tuple("INTERNAL_DEVIATION", "genast", null),
                        tuple("LEX_SARAH", "genast", "IVO"),
                        tuple("MEDICAL_DEVICE", "snarast", "LAKEMEDELSVERKET"));
        assertThat(duties).extracting(Duty::duty).doesNotContain("LEX_MARIA");
    }

    @Test
    void whatIsNotToBeNotifiedSaysWhatFollowsIfSomebodyNotifies() {
        var down = incident("SYSTEM_DOWN")
                .with("serviceKind", "HEALTH_CARE")
                .with("outage", "PT30M")
                .with("outageUpTo", "PT30M")
                .with("ongoing", "NO");

        assertThat(down.itIncident().ifNotified().authority()).isEqualTo("CSIRT");
        assertThat(clocks(down.itIncident().ifNotified().stages()))
                .contains("EARLY_WARNING PT24H", "NOTIFICATION PT72H", "FINAL_REPORT P1M");
        assertThat(clocks(down.received("2025-06-01T10:00:00Z")
                        .at(PRIVATE_SOCIAL_CARE)
                        .itIncident()
                        .ifNotified()
                        .stages()))
                .contains("EARLY_WARNING PT6H");
        assertThat(CARE_PLAN.breach().ifNotified()).isNull();
        assertThat(clocks(down.with("ongoing", "YES")
                        .received("2026-11-20T01:10:00Z")
                        .itIncident()
                        .ifNotified()
                        .stages()))
                .endsWith("FINAL_REPORT P1M", "PROGRESS_REPORT P1M");
        assertThat(clocks(down.itIncident().ifNotified().stages())).endsWith("FINAL_REPORT P1M");
    }

    @Test
    void whateverTheRiskTheVerdictSaysWhatAHighOneWouldAskFor() {
        var told = "DATA_SUBJECT_INFORMATION null";
        var documented = CARE_PLAN.with("recipient", "TRUSTED").with("recipientConfirmedDeletion", "YES");

        assertThat(clocks(documented.breach().ifHighRisk())).containsExactly(told);
        assertThat(clocks(documented.breach().ifNotified().stages()))
                .containsExactly("NOTIFICATION PT72H", "SUPPLEMENT null");
        assertThat(clocks(CARE_PLAN.breach().ifHighRisk())).containsExactly(told);
        assertThat(clocks(CARE_PLAN
                        .with("subjects", "PROTECTED_IDENTITY")
                        .breach()
                        .ifHighRisk()))
                .containsExactly(told);
        assertThat(RECORDS_DOWN_UNDER_ATTACK.itIncident().ifHighRisk()).isEmpty();
    }

    @Test
    void theLawOfTheDayIsAsked() {
        var down = incident("SYSTEM_DOWN").with("serviceKind", "HEALTH_CARE");

        assertThat(down.received("2026-01-14T22:59:59Z").itIncident().authority())
                .isEqualTo("MSB");
        assertThat(down.received("2026-01-14T23:00:00Z").itIncident().authority())
                .isEqualTo("CSIRT");
        assertThat(down.received("2026-06-30T21:59:59Z").verdict().rulebook().version())
                .isEqualTo("2026-01-15");
        assertThat(down.received("2026-06-30T22:00:00Z").verdict().rulebook().version())
                .isEqualTo("2026-07-01");
    }

    @Test
    void severityShowsItsArithmeticAndDecidesNothing() {
        var severity = CARE_PLAN.with("recipient", "KNOWN").breach().severity();

        assertThat(severity.dataProcessingContext()).isEqualByComparingTo("4");
        assertThat(severity.easeOfIdentification()).isEqualByComparingTo("1");
        assertThat(severity.circumstances()).isEqualByComparingTo("0.25");
        assertThat(severity.score()).isEqualByComparingTo("4.25");
        assertThat(severity.band()).isEqualTo("VERY_HIGH");
        assertThat(severity.parts())
                .extracting(part -> part.part() + " " + part.points())
                .containsExactly("CONTEXT 4", "IDENTIFICATION 1", "CONFIDENTIALITY 0.25");
        assertThat(severity.parts())
                .allSatisfy(part -> assertThat(part.question()).endsWith("?"));
    }

    @Test
    void severityShowsWhatIsWeighedWithoutPoints() {
        var severity = CARE_PLAN
                .with("subjects", List.of("CHILDREN", "PROTECTED_IDENTITY"))
                .with("recipient", "TRUSTED")
                .with("recipientConfirmedDeletion", "YES")
                .breach()
                .severity();

        assertThat(severity.parts())
                .filteredOn(part -> part.points() == null)
                .extracting(Track.Part::part, Track.Part::question)
                .containsExactly(
                        tuple("MITIGATING", "Har en betrodd mottagare bekräftat att uppgifterna är borta?"),
                        tuple("AGGRAVATING", "Har någon av de berörda skyddade personuppgifter?"),
                        tuple("AGGRAVATING", "Är barn berörda?"));
    }

    @Test
    void thePartsOfSeverityAreItsSum() {
        var severity =
                RECORDS_DOWN_UNDER_ATTACK.with("malicious", "YES").breach().severity();
        var points = severity.parts().stream().collect(partitioningBy(part -> List.of("CONTEXT", "IDENTIFICATION")
                .contains(part.part())));

        assertThat(points.get(false).stream()
                        .filter(part -> part.points() != null)
                        .map(Track.Part::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(severity.circumstances());
        assertThat(points.get(true).stream()
                        .map(Track.Part::points)
                        .reduce(BigDecimal.ONE, BigDecimal::multiply)
                        .add(severity.circumstances()))
                .isEqualByComparingTo(severity.score());
    }

    @Test
    void theTraceSaysWhatEachAnswerRestsOn() {
        var asked = CARE_PLAN.with("recipient", "KNOWN").breach().trace();

        assertThat(asked).anySatisfy(one -> {
            assertThat(one.rule()).isEqualTo("GDPR-34.1-2");
            assertThat(one.answer()).isEqualTo("YES");
            assertThat(one.because()).containsExactly("dataKinds=CONTACT,HEALTH,SOCIAL_CARE");
            assertThat(one.lagrum()).isEqualTo("GDPR art. 9.1 och 10");
        });
    }

    private static List<String> clocks(Track track) {
        return clocks(track.stages());
    }

    private static List<String> clocks(List<Stage> stages) {
        return stages.stream().map(CareTest::clock).toList();
    }

    private static String clock(Stage stage) {
        return stage.stage() + " " + stage.within();
    }
}
