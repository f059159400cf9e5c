package se.enkanal.routing.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.routing.rule.RulesInForce;
import se.enkanal.routing.rule.Upshot;

/** One incident by its own rules and by others, on the tracks that may be seen. */
public record Comparison(
        UUID reportId, String reference, String organisation, Instant receivedAt, List<TrackComparison> tracks) {

    /** What is asked of the organisation on a track. */
    public record Standing(Outcome outcome, Risk risk, String informDataSubjects) {}

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
        var after = incident.judgedBy(rules);
        var tracks = Stream.concat(incident.judged().stream(), after.stream())
                .map(Upshot::track)
                .distinct()
                .filter(maySee)
                .map(track -> compared(incident, on(track, incident.judged()), on(track, after), now))
                .toList();
        return new Comparison(
                incident.reportId(),
                incident.reference(),
                incident.organisation().id(),
                incident.receivedAt(),
                tracks);
    }

    public boolean differs() {
        return tracks.stream().anyMatch(TrackComparison::differs);
    }

    /** A track that rules don't know asks nothing. */
    private static Upshot on(String track, List<Upshot> upshots) {
        return upshots.stream()
                .filter(upshot -> upshot.track().equals(track))
                .findFirst()
                .orElseGet(() -> new Upshot(track, Outcome.NOT_APPLICABLE, null, null, List.of(), List.of()));
    }

    private static TrackComparison compared(Incident incident, Upshot before, Upshot after, Instant now) {
        var earlier = clocked(before, incident);
        var later = clocked(after, incident);
        var clocks = Stream.concat(earlier.stream(), later.stream())
                .map(Stage::stage)
                .distinct()
                .map(stage -> new ClockComparison(
                        stage,
                        reading(stage, earlier, before.track(), incident, now),
                        reading(stage, later, before.track(), incident, now)))
                .toList();
        return new TrackComparison(before.track(), standing(before), standing(after), clocks);
    }

    private static Standing standing(Upshot upshot) {
        return new Standing(upshot.outcome(), upshot.risk(), upshot.informDataSubjects());
    }

    /** The stages with a time limit. What a person decided wins over what the rules propose, by any rules. */
    private static List<Stage> clocked(Upshot upshot, Incident incident) {
        var decided = incident.handling().decided().get(upshot.track());
        boolean runs = decided == null || decided.equals(Outcome.NOTIFY.name());
        var stages = decided == null || !upshot.stages().isEmpty() ? upshot.stages() : upshot.ifNotified();
        return runs ? stages.stream().filter(stage -> stage.within() != null).toList() : List.of();
    }

    private static ClockReading reading(
            String stage, List<Stage> stages, String track, Incident incident, Instant now) {
        return stages.stream()
                .filter(each -> each.stage().equals(stage))
                .findFirst()
                .map(each -> ClockReading.of(track, each, incident, now))
                .orElse(null);
    }

    Optional<TrackComparison> on(String track) {
        return tracks.stream().filter(each -> each.track().equals(track)).findFirst();
    }
}
