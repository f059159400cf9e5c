package se.enkanal.routing.simulation;

import java.time.Instant;
import java.util.Optional;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.verdict.v1.Stage;

/** How one clock went or goes; {@code dueAt} is null while its anchor isn't there. */
public record ClockReading(State state, Instant dueAt) {

    /** Only a clock whose anchor a person has confirmed is ever missed, as in the case itself. */
    public enum State {
        KEPT,
        MISSED,
        PLANNED_PASSED,
        OPEN,
        WAITING
    }

    private record Start(Instant at, boolean confirmed) {}

    static ClockReading of(String track, Stage stage, Incident incident, Instant now) {
        var filed = incident.handling().filed(track, stage.stage());
        return start(track, stage.from(), incident)
                .map(start -> counted(start, stage, filed, now))
                .orElseGet(() -> new ClockReading(filed.isPresent() ? State.KEPT : State.WAITING, null));
    }

    private static ClockReading counted(Start start, Stage stage, Optional<Instant> filed, Instant now) {
        var due = stage.within().after(start.at());
        if (!filed.orElse(now).isAfter(due)) {
            return new ClockReading(filed.isPresent() ? State.KEPT : State.OPEN, due);
        }
        return new ClockReading(start.confirmed() ? State.MISSED : State.PLANNED_PASSED, due);
    }

    /** What a person confirmed; until one has, the time it is planned from. */
    private static Optional<Start> start(String track, Anchor anchor, Incident incident) {
        return switch (anchor) {
            case Anchor.Noticed() -> confirmedOrPlanned(track, anchor, incident);
            case Anchor.Aware() -> confirmedOrPlanned(track, anchor, incident);
            case Anchor.Significant() -> confirmedOrPlanned(track, anchor, incident);
            case Anchor.Submitted(var stage) ->
                incident.handling().filed(track, stage).map(at -> new Start(at, true));
            case Anchor.Requested() -> confirmed(track, anchor, incident);
            case Anchor.HandlingEnded() -> confirmed(track, anchor, incident);
        };
    }

    private static Optional<Start> confirmed(String track, Anchor anchor, Incident incident) {
        return incident.handling().confirmed(track, anchor).map(at -> new Start(at, true));
    }

    private static Optional<Start> confirmedOrPlanned(String track, Anchor anchor, Incident incident) {
        return confirmed(track, anchor, incident)
                .or(() -> Optional.of(new Start(incident.times().planned(incident.facts()), false)));
    }
}
