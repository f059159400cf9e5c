package se.enkanal.routing.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import se.enkanal.routing.simulation.Comparison.ClockComparison;
import se.enkanal.routing.simulation.Comparison.TrackComparison;

/** How many of the incidents went from what to what. Grows in one thread; tallies of several threads are added up. */
public final class Tally {

    private static final String NONE = "NONE";

    private final Cell examined = new Cell();
    private final Map<String, OnTrack> tracks = new TreeMap<>();
    private final List<UUID> differing = new ArrayList<>();

    /** How its numbers are told. */
    public enum Telling {
        EXACT(Cell::exact),
        BLURRED(Cell::blurred);

        private final ToLongFunction<Cell> number;

        Telling(ToLongFunction<Cell> number) {
            this.number = number;
        }

        private long of(Cell cell) {
            return number.applyAsLong(cell);
        }
    }

    /** So many went from the one to the other, which may be the same. */
    public record Transition(String before, String after, long count) {

        public boolean turned() {
            return !before.equals(after);
        }
    }

    /** A stage's clocks, from state to state. */
    public record StageCount(String stage, List<Transition> transitions) {}

    /** A track's incidents: how many, how many of them come out otherwise, and from what to what. */
    public record TrackCount(
            String track,
            long examined,
            long differing,
            List<Transition> outcomes,
            List<Transition> risks,
            List<StageCount> stages) {}

    private record Way(String before, String after) {}

    private static final class OnTrack {
        private final Cell examined = new Cell();
        private final Cell differing = new Cell();
        private final Map<Way, Cell> outcomes = new LinkedHashMap<>();
        private final Map<Way, Cell> risks = new LinkedHashMap<>();
        private final Map<String, Map<Way, Cell>> stages = new TreeMap<>();

        private Map<Way, Cell> stage(String stage) {
            return stages.computeIfAbsent(stage, fresh -> new LinkedHashMap<>());
        }
    }

    /** Counts it, and remembers which it was where it differs on a track of the case that may be seen. */
    public void add(Comparison comparison, Predicate<String> maySee) {
        int key = Cell.keyOf(comparison.reportId());
        examined.add(key);
        for (var track : comparison.tracks()) {
            count(track, on(track.track()), key);
        }
        if (comparison.tracks().stream().anyMatch(track -> track.differs() && maySee.test(track.track()))) {
            differing.add(comparison.reportId());
        }
    }

    public Tally plus(Tally other) {
        examined.add(other.examined);
        differing.addAll(other.differing);
        other.tracks.forEach((track, counted) -> {
            var mine = on(track);
            mine.examined.add(counted.examined);
            mine.differing.add(counted.differing);
            counted.outcomes.forEach((way, cell) -> on(way, mine.outcomes).add(cell));
            counted.risks.forEach((way, cell) -> on(way, mine.risks).add(cell));
            counted.stages.forEach((stage, ways) ->
                    ways.forEach((way, cell) -> on(way, mine.stage(stage)).add(cell)));
        });
        return this;
    }

    public long examined(Telling telling) {
        return telling.of(examined);
    }

    /** What comes out as none is left out: to say that it may be would say that it is. */
    public List<TrackCount> tracks(Telling telling) {
        return tracks.entrySet().stream()
                .filter(track -> telling.of(track.getValue().examined) > 0)
                .map(track -> counted(track.getKey(), track.getValue(), telling))
                .toList();
    }

    public int differing() {
        return differing.size();
    }

    /** The reports on a page of those that differ, newest first, as their ids begin with the instant of receipt. */
    public List<UUID> differing(Page page) {
        return differing.stream()
                .sorted(Comparator.reverseOrder())
                .skip(page.before())
                .limit(page.size())
                .toList();
    }

    private OnTrack on(String track) {
        return tracks.computeIfAbsent(track, fresh -> new OnTrack());
    }

    private static Cell on(Way way, Map<Way, Cell> ways) {
        return ways.computeIfAbsent(way, fresh -> new Cell());
    }

    private static void count(TrackComparison track, OnTrack counted, int key) {
        counted.examined.add(key);
        if (track.differs()) {
            counted.differing.add(key);
        }
        var before = track.before();
        var after = track.after();
        on(new Way(before.outcome().name(), after.outcome().name()), counted.outcomes)
                .add(key);
        on(new Way(name(before.risk()), name(after.risk())), counted.risks).add(key);
        for (var clock : track.clocks()) {
            on(way(clock), counted.stage(clock.stage())).add(key);
        }
    }

    private static Way way(ClockComparison clock) {
        return new Way(state(clock.before()), state(clock.after()));
    }

    private static String state(ClockReading reading) {
        return reading == null ? NONE : reading.state().name();
    }

    private static String name(Enum<?> value) {
        return value == null ? NONE : value.name();
    }

    private static TrackCount counted(String track, OnTrack counted, Telling telling) {
        long all = telling.of(counted.examined);
        return new TrackCount(
                track,
                all,
                Math.min(all, telling.of(counted.differing)),
                transitions(counted.outcomes, telling),
                transitions(counted.risks, telling),
                counted.stages.entrySet().stream()
                        .map(stage -> new StageCount(stage.getKey(), transitions(stage.getValue(), telling)))
                        .filter(stage -> !stage.transitions().isEmpty())
                        .toList());
    }

    private static List<Transition> transitions(Map<Way, Cell> ways, Telling telling) {
        return ways.entrySet().stream()
                .map(way -> new Transition(way.getKey().before(), way.getKey().after(), telling.of(way.getValue())))
                .filter(transition -> transition.count() > 0)
                .sorted(Comparator.comparing(Transition::before).thenComparing(Transition::after))
                .toList();
    }
}
