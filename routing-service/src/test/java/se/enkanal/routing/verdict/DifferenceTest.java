package se.enkanal.routing.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.ReportAssessed.Trigger;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Severity;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.Times;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;
import se.enkanal.routing.verdict.Difference.Change;
import se.enkanal.routing.verdict.Difference.Turn;
import se.enkanal.routing.verdict.Difference.What;

class DifferenceTest {

    private static final RuleBook BOOK = RuleBookReader.read(RuleFiles.own());
    private static final Instant RECEIVED = Instant.parse("2026-11-02T08:00:00Z");
    private static final Map<String, Object> A_LETTER = Map.of(
            "events", List.of("DISCLOSED"),
            "disclosure", List.of("SENT_TO_WRONG_PERSON"),
            "subjects", List.of("PATIENTS_OR_CLIENTS"),
            "dataKinds", List.of("HEALTH"));
    private static final Map<String, Object> A_LEAK = Map.of("events", List.of("DISCLOSED"), "system", "journalen");
    private static final Map<String, Object> AN_ALARM_DOWN = Map.of(
            "events", List.of("SYSTEM_DOWN"),
            "systemKind", List.of("ALARM_OR_CAMERA"),
            "serviceKind", "HEALTH_CARE",
            "outage", "PT50M",
            "ongoing", "YES");

    @Test
    void aFactThatCameIsNamedWithWhatItTurned() {
        var before = verdict(1, A_LETTER, RECEIVED);
        var after = verdict(2, with(A_LETTER, "recipient", List.of("NONE")), RECEIVED);

        var difference = Difference.between(before, after);

        assertThat(difference.comparedWith()).isEqualTo(1);
        assertThat(difference.because())
                .singleElement()
                .isEqualTo(new Cause(
                        Cause.Kind.FACT,
                        "recipient",
                        null,
                        List.of("NONE"),
                        "Nytt svar om vem som fick uppgifterna: uppgifterna har nått ingen obehörig."));
        assertThat(changes(difference, "PERSONAL_DATA_BREACH"))
                .extracting(Change::what)
                .contains(What.OUTCOME, What.STAGE);
        assertThat(sentences(difference))
                .contains("Nu: ska dokumenteras men inte anmälas. Förut: ska anmälas.")
                .contains("Gäller inte längre: anmälan inom 72\u00a0timmar från vetskap.");
        assertThat(turn(difference, "PERSONAL_DATA_BREACH").rules())
                .extracting(TurnedRule::rule)
                .contains("GDPR-33.1-3", "GDPR-33.1");
    }

    @Test
    void anAnswerThatChangedIsShownBeforeAndAfter() {
        var before = verdict(1, with(A_LETTER, "recipient", List.of("KNOWN")), RECEIVED);
        var after = verdict(2, with(A_LETTER, "recipient", List.of("PUBLIC")), RECEIVED);

        assertThat(Difference.between(before, after).because())
                .extracting(Cause::sentence)
                .containsExactly(
                        "Ändrat svar om vem som fick uppgifterna: uppgifterna har nått allmänheten. Förut: uppgifterna har nått en känd mottagare.");
        assertThat(Difference.between(after, verdict(3, A_LETTER, RECEIVED)).because())
                .extracting(Cause::sentence)
                .containsExactly("Ingen säger längre vem som fick uppgifterna.");
    }

    @Test
    void timeThatPassedALimitIsNamedWithTheRule() {
        var before = verdict(1, AN_ALARM_DOWN, RECEIVED);
        var after = verdict(2, AN_ALARM_DOWN, RECEIVED.plus(Duration.ofMinutes(11)));

        var difference = Difference.between(before, after);

        assertThat(difference.because()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Cause.Kind.TIME);
            assertThat(cause.of()).isEqualTo("MCFFS-VARD-1");
            assertThat(cause.sentence()).contains("kl.\u00a009.10", "Var vården begränsad i mer än 1 timme?");
        });
        assertThat(changes(difference, "IT_INCIDENT")).extracting(Change::what).contains(What.OUTCOME);
    }

    @Test
    void aCorrectedRulebookIsACause() {
        var now = verdict(2, A_LETTER, RECEIVED);
        var before = withEdition(verdict(1, A_LETTER, RECEIVED), "sha256:corrected-since");

        var difference = Difference.between(before, now);

        assertThat(difference.because())
                .extracting(Cause::sentence)
                .containsExactly("Regelboken är rättad sedan den förra bedömningen.");
        assertThat(difference.tracks()).isEmpty();
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    void aSystemClassifiedAnewTurnsTheSeverityAloneAndSaysOfWhichPart() {
        var before = inSystem(1, A_LEAK, 2);
        var after = inSystem(2, A_LEAK, 4);

        var difference = Difference.between(before, after);

        assertThat(difference.because()).isEmpty();
        assertThat(changes(difference, "PERSONAL_DATA_BREACH")).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.SEVERITY);
            assertThat(((Severity) change.before()).band()).isEqualTo("MEDIUM");
            assertThat(((Severity) change.after()).band()).isEqualTo("VERY_HIGH");
        });
        assertThat(sentences(difference))
                .containsExactly(
                        "Allvarlighet nu: mycket hög (4,5). Förut: medel (2,5). Uppgifternas art nu: Kan uppgifter"
                                + " ha nått någon ur ett system där konfidentialiteten är klassad till 4 (KLASSA)? 4 poäng. Förut:"
                                + " Kan uppgifter ha nått någon ur ett system där konfidentialiteten är klassad till 2 (KLASSA)? 2 poäng.");
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    void whatIsWeighedWithoutPointsIsADifferenceToo() {
        var before = verdict(1, with(A_LETTER, "subjectCount", "FROM_11"), RECEIVED);
        var after = verdict(2, with(A_LETTER, "subjectCount", "FROM_100"), RECEIVED);

        assertThat(sentences(Difference.between(before, after)))
                .contains(
                        "Allvarlighet nu: mycket hög (4,5). Förut: mycket hög (4,5). Försvårande nu: Är minst 100 personer"
                                + " berörda? Förut: inget.");
    }

    @Test
    void aSeverityFromBeforeItsPartsWereToldDiffersByItsNumbersAlone() {
        var now = verdict(2, A_LETTER, RECEIVED);
        var before = verdict(1, A_LETTER, RECEIVED);
        var severity = before.tracks().getFirst().severity();

        assertThat(Difference.between(weighing(before, severity.score(), List.of()), now)
                        .isNone())
                .isTrue();
        assertThat(sentences(Difference.between(weighing(before, BigDecimal.ONE, List.of()), now)))
                .containsExactly("Allvarlighet nu: mycket hög (4,5). Förut: mycket hög (1).");
    }

    @Test
    void aSeverityThatIsNoLongerAskedForIsNamed() {
        var breach = verdict(1, A_LETTER, RECEIVED);
        var none = verdict(2, with(A_LETTER, "controllerRole", "PROCESSOR"), RECEIVED);

        assertThat(sentences(Difference.between(breach, none)))
                .contains("Allvarlighet nu: inte bedömd. Förut: mycket hög (4,5).");
        assertThat(sentences(Difference.between(none, breach)))
                .contains("Allvarlighet nu: mycket hög (4,5). Förut: inte bedömd.");
    }

    @Test
    void aStageThatOnlySaysMoreOfHowItIsFiledIsTheSame() {
        var now = verdict(2, A_LETTER, RECEIVED);
        var older = now.saying(now.tracks().stream()
                .map(track -> track.staging(track.stages().stream()
                        .map(stage -> new Stage(stage.stage(), stage.from(), stage.within(), null, stage.lagrum()))
                        .toList()))
                .toList());

        assertThat(older).isNotEqualTo(now);
        assertThat(Difference.between(older, now).isNone()).isTrue();
    }

    @Test
    void theSameSaidAgainIsNoDifference() {
        assertThat(Difference.between(verdict(1, A_LETTER, RECEIVED), verdict(2, A_LETTER, RECEIVED))
                        .isNone())
                .isTrue();
    }

    private static ReportAssessed verdict(long version, Map<String, Object> said, Instant at) {
        return verdict(version, said, at, Optional.empty());
    }

    private static ReportAssessed inSystem(long version, Map<String, Object> said, int confidentiality) {
        return verdict(
                version,
                said,
                RECEIVED,
                Optional.of(new RegisteredSystem("journalen", confidentiality, null, null, false, false, false)));
    }

    private static ReportAssessed weighing(ReportAssessed verdict, BigDecimal score, List<Track.Part> parts) {
        return verdict.saying(verdict.tracks().stream()
                .map(track -> track.severity() == null ? track : weighing(track, score, parts))
                .toList());
    }

    private static Track weighing(Track track, BigDecimal score, List<Track.Part> parts) {
        var severity = track.severity();
        return new Track(
                track.track(),
                track.outcome(),
                track.certainty(),
                track.authority(),
                track.risk(),
                track.informDataSubjects(),
                new Severity(
                        severity.method(),
                        severity.dataProcessingContext(),
                        severity.easeOfIdentification(),
                        severity.circumstances(),
                        score,
                        severity.band(),
                        parts),
                track.stages(),
                track.trace(),
                track.missing(),
                track.worstCase(),
                track.changesAt(),
                track.ifNotified(),
                track.ifHighRisk());
    }

    private static ReportAssessed verdict(
            long version, Map<String, Object> said, Instant at, Optional<RegisteredSystem> system) {
        var facts = Facts.read(said);
        var verdict = BOOK.judge(
                facts,
                new Scope(true, true, false, "LARGE", true),
                system,
                new Times(RECEIVED, RECEIVED, Optional.empty(), at));
        return new ReportAssessed(
                new UUID(0, 1),
                version,
                null,
                at,
                version,
                "EK-EF737-4SPGH",
                ReportFixtures.NAMND,
                RECEIVED,
                Trigger.FACTS,
                verdict.rulebook(),
                facts,
                verdict.tracks(),
                verdict.otherDuties());
    }

    private static ReportAssessed withEdition(ReportAssessed verdict, String edition) {
        return new ReportAssessed(
                verdict.reportId(),
                verdict.version(),
                null,
                verdict.at(),
                verdict.reportVersion(),
                verdict.reference(),
                verdict.organisation(),
                verdict.receivedAt(),
                verdict.trigger(),
                new Rulebook(verdict.rulebook().version(), edition),
                verdict.facts(),
                verdict.tracks(),
                verdict.otherDuties());
    }

    private static Map<String, Object> with(Map<String, Object> facts, String field, Object value) {
        var more = new java.util.HashMap<>(facts);
        more.put(field, value);
        return more;
    }

    private static Turn turn(Difference difference, String track) {
        return difference.tracks().stream()
                .filter(turn -> turn.track().equals(track))
                .findFirst()
                .orElseThrow();
    }

    private static List<Change> changes(Difference difference, String track) {
        return turn(difference, track).changes();
    }

    private static List<String> sentences(Difference difference) {
        return difference.tracks().stream()
                .flatMap(turn -> turn.changes().stream())
                .map(Change::sentence)
                .toList();
    }
}
