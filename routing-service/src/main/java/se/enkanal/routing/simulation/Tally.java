package se.enkanal.routing.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.enkanal.routing.simulation.Comparison.ClockComparison;
import se.enkanal.routing.simulation.Comparison.TrackComparison;

/** How many of the incidents went from what to what. Grows in one thread; tallies of several threads are added up. */
public final class Tally {

    private static final String NONE = "NONE";

    private long examined;
    private final Map<String, OnTrack> tracks = new TreeMap<>();
    private final List<UUID> differing = new ArrayList<>();

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
        private long examined;
        private long differing;
        private final Map<Way, Long> outcomes = new LinkedHashMap<>();
        private final Map<Way, Long> risks = new LinkedHashMap<>();
        private final Map<String, Map<Way, Long>> stages = new TreeMap<>();
    }

    /** Counts it, and remembers which it was where it differs and the case itself may be seen. */
    public void add(Comparison comparison, boolean maySeeCase) {
        examined++;
        for (var track : comparison.tracks()) {
            count(track, tracks.computeIfAbsent(track.track(), fresh -> new OnTrack()));
        }
        if (maySeeCase && comparison.differs()) {
            differing.add(comparison.reportId());
        }
    }

    public Tally plus(Tally other) {
        examined += other.examined;
        differing.addAll(other.differing);
        other.tracks.forEach((track, counted) -> {
            var mine = tracks.computeIfAbsent(track, fresh -> new OnTrack());
            mine.examined += counted.examined;
            mine.differing += counted.differing;
            counted.outcomes.forEach((way, count) -> mine.outcomes.merge(way, count, Long::sum));
            counted.risks.forEach((way, count) -> mine.risks.merge(way, count, Long::sum));
            counted.stages.forEach((stage, ways) -> ways.forEach((way, count) -> mine.stages
                    .computeIfAbsent(stage, fresh -> new LinkedHashMap<>())
                    .merge(way, count, Long::sum)));
        });
        return this;
    }

    public long examined() {
        return examined;
    }

    public List<TrackCount> tracks() {
        return tracks.entrySet().stream()
                .map(entry -> counted(entry.getKey(), entry.getValue()))
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

    private static void count(TrackComparison track, OnTrack counted) {
        counted.examined++;
        counted.differing += track.differs() ? 1 : 0;
        counted.outcomes.merge(
                new Way(track.before().outcome().name(), track.after().outcome().name()), 1L, Long::sum);
        counted.risks.merge(
                new Way(name(track.before().risk()), name(track.after().risk())), 1L, Long::sum);
        for (var clock : track.clocks()) {
            counted.stages
                    .computeIfAbsent(clock.stage(), fresh -> new LinkedHashMap<>())
                    .merge(way(clock), 1L, Long::sum);
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

    private static TrackCount counted(String track, OnTrack counted) {
        return new TrackCount(
                track,
                counted.examined,
                counted.differing,
                transitions(counted.outcomes),
                transitions(counted.risks),
                counted.stages.entrySet().stream()
                        .map(stage -> new StageCount(stage.getKey(), transitions(stage.getValue())))
                        .toList());
    }

    private static List<Transition> transitions(Map<Way, Long> ways) {
        return ways.entrySet().stream()
                .map(entry ->
                        new Transition(entry.getKey().before(), entry.getKey().after(), entry.getValue()))
                .sorted(Comparator.comparing(Transition::before).thenComparing(Transition::after))
                .toList();
    }
}
