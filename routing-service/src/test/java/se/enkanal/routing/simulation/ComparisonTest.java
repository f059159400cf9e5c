package se.enkanal.routing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.routing.handling.Handling;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.RulesInForce;
import se.enkanal.routing.rule.Times;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;
import se.enkanal.routing.simulation.ClockReading.State;
import se.enkanal.routing.simulation.Comparison.ClockComparison;
import se.enkanal.routing.simulation.Comparison.TrackComparison;
import se.enkanal.routing.simulation.Tally.Telling;
import se.enkanal.routing.simulation.Tally.Transition;
import se.enkanal.routing.verdict.Demand;

class ComparisonTest {

    private static final RuleBook BOOK = RuleBookReader.read(RuleFiles.own());
    private static final RulesInForce TODAY = BOOK.inForce(LocalDate.of(2026, 11, 1));
    private static final RulesInForce DRAFT = BOOK.draft("eu-digital-omnibus").orElseThrow();
    private static final Instant RECEIVED = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant LATER = RECEIVED.plus(Duration.ofDays(30));
    private static final Instant NOTIFIED = Instant.parse("2026-11-03T09:00:00Z");
    private static final Instant MONTH_LATER = Instant.parse("2026-12-03T09:00:00Z");
    private static final String IT = "IT_INCIDENT";
    private static final Map<String, Object> RECORDS_DOWN =
            Map.of("events", List.of("SYSTEM_DOWN"), "serviceKind", "HEALTH_CARE", "outage", "PT5H", "ongoing", "YES");
    private static final String BREACH = "PERSONAL_DATA_BREACH";
    private static final Scope SCOPE = new Scope(true, true, false, "LARGE", true);
    private static final Map<String, Object> A_LETTER = Map.of(
            "events", List.of("DISCLOSED"),
            "disclosure", List.of("SENT_TO_WRONG_PERSON"),
            "subjects", List.of("PATIENTS_OR_CLIENTS"),
            "dataKinds", List.of("HEALTH"),
            "recipient", List.of("KNOWN"));
    private static final Map<String, Object> HEALTH_ON_THE_NET = Map.of(
            "events", List.of("DISCLOSED"),
            "disclosure", List.of("PUBLISHED_ONLINE"),
            "subjects", List.of("PATIENTS_OR_CLIENTS"),
            "dataKinds", List.of("HEALTH"),
            "recipient", List.of("PUBLIC"));

    @Test
    void theSameRulesChangeNothing() {
        assertThat(compared(A_LETTER, untouched(), TODAY).differs()).isFalse();
    }

    @Test
    void aRiskThatIsNotHighWouldNoLongerBeNotifiedUnderTheDraft() {
        var breach = breach(compared(A_LETTER, untouched(), DRAFT));

        assertThat(breach.before().outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(breach.after().outcome()).isEqualTo(Outcome.DOCUMENT_ONLY);
        assertThat(breach.differs()).isTrue();
    }

    @Test
    void aNotificationAfterEightyHoursWasLateAndWouldHaveBeenKept() {
        var handling = handled(Map.of(BREACH, "NOTIFY"), RECEIVED, RECEIVED.plus(Duration.ofHours(80)));

        var clock = clock(compared(HEALTH_ON_THE_NET, handling, DRAFT), "NOTIFICATION");

        assertThat(clock.before()).isEqualTo(new ClockReading(State.MISSED, RECEIVED.plus(Duration.ofHours(72))));
        assertThat(clock.after()).isEqualTo(new ClockReading(State.KEPT, RECEIVED.plus(Duration.ofHours(96))));
    }

    @Test
    void theVeryInstantItIsDueIsInTime() {
        var due = RECEIVED.plus(Duration.ofHours(72));

        assertThat(before(handled(Map.of(), RECEIVED, due))).isEqualTo(State.KEPT);
        assertThat(before(handled(Map.of(), RECEIVED, due.plusMillis(1)))).isEqualTo(State.MISSED);
    }

    @Test
    void aClockThatNobodyConfirmedIsNeverMissed() {
        assertThat(before(untouched())).isEqualTo(State.PLANNED_PASSED);
        assertThat(before(new Handling(id(), 2, false, Map.of(), Map.of(), submitted(LATER))))
                .isEqualTo(State.PLANNED_PASSED);
    }

    @Test
    void aClockStillRunningIsOpen() {
        var clock = Comparison.of(incident(A_LETTER, untouched()), TODAY, track -> true, RECEIVED.plusSeconds(60))
                .on(BREACH)
                .orElseThrow()
                .clocks()
                .getFirst();

        assertThat(clock.before().state()).isEqualTo(State.OPEN);
    }

    @Test
    void whileItGoesOnTheFinalReportIsPlannedAndTheProgressReportDue() {
        var notified = itHandling(Map.of("NOTIFICATION", NOTIFIED), null);

        assertThat(itClock(notified, "FINAL_REPORT", MONTH_LATER.plusSeconds(1)))
                .isEqualTo(new ClockReading(State.PLANNED_PASSED, MONTH_LATER));
        assertThat(itClock(notified, "PROGRESS_REPORT", MONTH_LATER.plusSeconds(1)))
                .isEqualTo(new ClockReading(State.MISSED, MONTH_LATER));
    }

    @Test
    void onceProgressIsReportedTheFinalReportCountsFromTheEnd() {
        var filed = Map.of("NOTIFICATION", NOTIFIED, "PROGRESS_REPORT", MONTH_LATER);
        var ended = Instant.parse("2027-01-10T09:00:00Z");

        assertThat(itClock(itHandling(filed, null), "FINAL_REPORT", ended))
                .isEqualTo(new ClockReading(State.WAITING, null));
        assertThat(itClock(itHandling(filed, ended), "FINAL_REPORT", ended))
                .isEqualTo(new ClockReading(State.OPEN, Instant.parse("2027-02-10T09:00:00Z")));
    }

    @Test
    void whatEndedInTimeHasItsFinalReportOnTheDayAndNoProgressToReport() {
        var filed = Map.of("NOTIFICATION", NOTIFIED);

        for (int seconds : List.of(-1, 0)) {
            var ended = itHandling(filed, MONTH_LATER.plusSeconds(seconds));
            assertThat(itClock(ended, "FINAL_REPORT", MONTH_LATER.plusSeconds(1)))
                    .isEqualTo(new ClockReading(State.MISSED, MONTH_LATER));
            assertThat(itClock(ended, "PROGRESS_REPORT", MONTH_LATER.plusSeconds(1)))
                    .isEqualTo(new ClockReading(State.WAITING, null));
        }
        assertThat(itClock(
                        itHandling(filed, MONTH_LATER.plusSeconds(1)), "PROGRESS_REPORT", MONTH_LATER.plusSeconds(1)))
                .isEqualTo(new ClockReading(State.MISSED, MONTH_LATER));
    }

    @Test
    void whatAPersonDecidedNotToNotifyHasNoClocks() {
        var handling = handled(Map.of(BREACH, "DOCUMENT_ONLY"), RECEIVED, null);

        assertThat(breach(compared(A_LETTER, handling, DRAFT)).clocks()).isEmpty();
    }

    @Test
    void whatAPersonNotifiedAllTheSameHasTheClocksOfAnOverride() {
        var handling = handled(Map.of(BREACH, "NOTIFY"), RECEIVED, RECEIVED.plus(Duration.ofHours(1)));

        assertThat(clock(compared(A_LETTER, handling, DRAFT), "NOTIFICATION")
                        .after()
                        .state())
                .isEqualTo(State.KEPT);
    }

    @Test
    void aTrackThatOlderRulesDoNotKnowAsksNothing() {
        var before2018 = BOOK.inForce(LocalDate.of(2018, 6, 1));

        assertThat(compared(A_LETTER, untouched(), before2018)
                        .on("IT_INCIDENT")
                        .orElseThrow()
                        .after()
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aTallyCountsFromWhatToWhat() {
        var question = new Simulation.Question(DRAFT, Optional.empty(), Optional.empty());
        var incidents = List.of(incident(A_LETTER, untouched()), incident(HEALTH_ON_THE_NET, untouched()));
        var sight = seenBy("handler", "demo.vard");

        var tally = Simulation.tally(incidents, question, sight, LATER)
                .plus(Simulation.tally(incidents, question, sight, LATER));

        assertThat(tally.examined(Telling.EXACT)).isEqualTo(4);
        assertThat(tally.tracks(Telling.EXACT).stream()
                        .filter(track -> track.track().equals(BREACH))
                        .findFirst()
                        .orElseThrow()
                        .outcomes())
                .containsExactly(new Transition("NOTIFY", "DOCUMENT_ONLY", 2), new Transition("NOTIFY", "NOTIFY", 2));
        assertThat(tally.differing()).isEqualTo(4);
    }

    @Test
    void anAnalystCountsAndSeesNoCaseAndAnOperatorsPeopleCountTheItTrack() {
        var question = new Simulation.Question(DRAFT, Optional.empty(), Optional.empty());
        var incidents = List.of(incident(A_LETTER, untouched()));

        var analyst = Simulation.tally(incidents, question, seenBy("analyst", "demo.vard"), LATER);
        assertThat(analyst.examined(Telling.EXACT)).isEqualTo(1);
        assertThat(analyst.differing()).isZero();

        var operator = Simulation.tally(incidents, question, seenBy("handler", "demo"), LATER);
        assertThat(operator.tracks(Telling.EXACT))
                .extracting(Tally.TrackCount::track)
                .containsExactly("IT_INCIDENT");

        var national = Simulation.tally(incidents, question, seenBy("analyst"), LATER);
        assertThat(national.examined(Telling.EXACT)).isEqualTo(1);
        assertThat(national.differing()).isZero();

        var stranger = Simulation.tally(incidents, question, seenBy("handler", "else"), LATER);
        assertThat(stranger.examined(Telling.EXACT)).isZero();
    }

    @Test
    void onlyWhoMaySeeEveryCaseIsToldHowManyToTheLast() {
        assertThat(seenBy("handler", "one", "two").telling()).isEqualTo(Telling.EXACT);
        assertThat(seenBy(Map.of("one", Set.of("handler:IT_INCIDENT"))).telling())
                .isEqualTo(Telling.EXACT);
        assertThat(seenBy(Map.of("one", Set.of("analyst", "dpo"))).telling()).isEqualTo(Telling.EXACT);
        assertThat(seenBy(Map.of("one", Set.of("dpo"), "two", Set.of("analyst")))
                        .telling())
                .isEqualTo(Telling.BLURRED);
        assertThat(seenBy(Map.of("one", Set.of("analyst", "handler:IT_INCIDENT")))
                        .telling())
                .isEqualTo(Telling.BLURRED);
        assertThat(seenBy("analyst").telling()).isEqualTo(Telling.BLURRED);
    }

    @Test
    void aRightForOneTrackCountsAndSeesThatOneOnly() {
        var question = new Simulation.Question(DRAFT, Optional.empty(), Optional.empty());
        var letter = List.of(incident(A_LETTER, untouched()));

        var narrow =
                Simulation.tally(letter, question, seenBy(Map.of("demo.vard", Set.of("handler:IT_INCIDENT"))), LATER);
        assertThat(narrow.tracks(Telling.EXACT))
                .extracting(Tally.TrackCount::track)
                .containsExactly(IT);
        assertThat(narrow.differing()).isZero();

        var both = seenBy(Map.of("demo.vard", Set.of("analyst", "handler:IT_INCIDENT")));
        assertThat(Simulation.tally(letter, question, both, LATER).differing()).isZero();
        assertThat(Simulation.compared(letter.getFirst(), question, both, LATER).tracks())
                .extracting(Comparison.TrackComparison::track)
                .containsExactly(IT);
    }

    @Test
    void whatIsToldAsNoneIsNotTold() {
        var alone = IntStream.range(0, 100)
                .mapToObj(each -> incident(new UUID(each, each), A_LETTER, untouched()))
                .map(incident -> Simulation.tally(
                        List.of(incident),
                        new Simulation.Question(DRAFT, Optional.empty(), Optional.empty()),
                        seenBy("analyst", "demo.vard"),
                        LATER))
                .map(tally -> tally.tracks(Telling.BLURRED))
                .toList();

        assertThat(alone).anyMatch(List::isEmpty).anyMatch(tracks -> !tracks.isEmpty());
        assertThat(alone).allSatisfy(tracks -> assertThat(tracks).allSatisfy(track -> {
            assertThat(track.examined()).isEqualTo(3);
            assertThat(track.outcomes()).extracting(Transition::count).containsOnly(3L);
        }));
    }

    @Test
    void whatWasNoReportIsNotCounted() {
        var junk = new Handling(id(), 2, true, Map.of(), Map.of(), Map.of());
        var question = new Simulation.Question(DRAFT, Optional.empty(), Optional.empty());

        assertThat(Simulation.tally(List.of(incident(A_LETTER, junk)), question, seenBy("analyst", "demo.vard"), LATER)
                        .examined(Telling.EXACT))
                .isZero();
    }

    private static Sight seenBy(String role, String... organisations) {
        return new Sight(Caller.of("somebody", List.of(role), List.of(organisations)));
    }

    private static Sight seenBy(Map<String, Set<String>> grants) {
        return new Sight(Caller.of("somebody", grants));
    }

    private static ClockReading itClock(Handling handling, String stage, Instant now) {
        return Comparison.of(incident(RECORDS_DOWN, handling), TODAY, track -> true, now)
                .on(IT)
                .orElseThrow()
                .clocks()
                .stream()
                .filter(clock -> clock.stage().equals(stage))
                .findFirst()
                .orElseThrow()
                .before();
    }

    private static Handling itHandling(Map<String, Instant> filed, Instant ended) {
        return new Handling(
                id(),
                4,
                false,
                Map.of(IT, "NOTIFY"),
                ended == null ? Map.of() : Map.of(IT + " HANDLING_ENDED", ended),
                filed.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                each -> IT + " " + each.getKey(), Map.Entry::getValue)));
    }

    private static State before(Handling handling) {
        return clock(compared(A_LETTER, handling, TODAY), "NOTIFICATION")
                .before()
                .state();
    }

    private static Comparison compared(Map<String, Object> said, Handling handling, RulesInForce rules) {
        return Comparison.of(incident(said, handling), rules, track -> true, LATER);
    }

    private static TrackComparison breach(Comparison comparison) {
        return comparison.on(BREACH).orElseThrow();
    }

    private static ClockComparison clock(Comparison comparison, String stage) {
        return breach(comparison).clocks().stream()
                .filter(clock -> clock.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private static Incident incident(Map<String, Object> said, Handling handling) {
        return incident(id(), said, handling);
    }

    private static Incident incident(UUID id, Map<String, Object> said, Handling handling) {
        var facts = Facts.read(said);
        var times = new Times(RECEIVED, RECEIVED, Optional.empty(), RECEIVED);
        return new Incident(
                id,
                new Owner("demo.vard", "demo"),
                times,
                SCOPE,
                facts,
                TODAY.upshots(facts, SCOPE, times).stream().map(Demand::of).toList(),
                handling);
    }

    private static Handling untouched() {
        return Handling.none(id());
    }

    private static Handling handled(Map<String, String> decided, Instant aware, Instant filed) {
        return new Handling(
                id(), 3, false, decided, Map.of(BREACH + " AWARE", aware), filed == null ? Map.of() : submitted(filed));
    }

    private static Map<String, Instant> submitted(Instant at) {
        return Map.of(BREACH + " NOTIFICATION", at);
    }

    private static UUID id() {
        return new UUID(0, 1);
    }
}
