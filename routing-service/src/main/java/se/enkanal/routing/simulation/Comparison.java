package se.enkanal.routing.simulation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import se.enkanal.contracts.Reference;
import se.enkanal.routing.rule.RulesInForce;
import se.enkanal.routing.verdict.Clock;
import se.enkanal.routing.verdict.Demand;
import se.enkanal.routing.verdict.Demand.Standing;

/** One incident by its own rules and by others, on the tracks that may be seen. */
public record Comparison(
        UUID reportId, String reference, String organisation, Instant receivedAt, List<TrackComparison> tracks) {

    /** A stage's clock by both; {@code before} or {@code after} is null where the rules have no such clock. */
    public record ClockComparison(String stage, ClockReading before, ClockReading after) {

        public boolean differs() {
            return !Objects.equals(before, after);
        }
    }

    public record TrackComparison(String track, Standing before, Standing after, List<ClockComparison> clocks) {

        public boolean differs() {
            return !before.equals(after) || clocks.stream().anyMatch(ClockComparison::differs);
        }
    }

    public static Comparison of(Incident incident, RulesInForce rules, Predicate<String> maySee, Instant now) {
        var before = incident.judged();
        var after = incident.judgedBy(rules);
        var watch = Watch.over(incident, now);
        var tracks = names(before, after, Demand::track).stream()
                .filter(maySee)
                .map(track -> compared(Demand.on(track, before), Demand.on(track, after), watch))
                .toList();
        return new Comparison(
                incident.reportId(),
                Reference.of(incident.reportId()).shown(),
                incident.owner().organisation(),
                incident.times().receivedAt(),
                tracks);
    }

    public boolean differs() {
        return tracks.stream().anyMatch(TrackComparison::differs);
    }

    private static TrackComparison compared(Demand before, Demand after, Watch watch) {
        var decided = watch.handling().decidedOn(before.track());
        var earlier = before.running(decided);
        var later = after.running(decided);
        var clocks = names(earlier, later, Clock::stage).stream()
                .map(stage -> new ClockComparison(
                        stage,
                        reading(stage, earlier, before.track(), watch),
                        reading(stage, later, before.track(), watch)))
                .toList();
        return new TrackComparison(before.track(), before.standing(), after.standing(), clocks);
    }

    private static ClockReading reading(String stage, List<Clock> clocks, String track, Watch watch) {
        for (var clock : clocks) {
            if (clock.stage().equals(stage)) {
                return ClockReading.of(track, clock, clocks, watch);
            }
        }
        return null;
    }

    private static <T> Set<String> names(List<T> before, List<T> after, Function<T, String> name) {
        var names = new LinkedHashSet<String>();
        before.forEach(each -> names.add(name.apply(each)));
        after.forEach(each -> names.add(name.apply(each)));
        return names;
    }

    Optional<TrackComparison> on(String track) {
        return tracks.stream().filter(each -> each.track().equals(track)).findFirst();
    }
}
