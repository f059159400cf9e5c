package se.enkanal.routing.simulation;

import java.time.Instant;
import java.util.Optional;
import se.enkanal.contracts.Anchor;
import se.enkanal.routing.handling.Handling;
import se.enkanal.routing.verdict.Clock;

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

    /** What an incident's clocks are read by: what people did, from when they count until somebody says, and what time it is. */
    record Watch(Handling handling, Instant planned, Instant now) {

        static Watch over(Incident incident, Instant now) {
            return new Watch(incident.handling(), incident.times().planned(incident.facts()), now);
        }
    }

    private record Start(Instant at, boolean confirmed) {}

    static ClockReading of(String track, Clock clock, Watch watch) {
        var filed = watch.handling().filed(track, clock.stage());
        return start(track, clock.from(), watch)
                .map(start -> counted(start, clock, filed, watch.now()))
                .orElseGet(() -> new ClockReading(filed.isPresent() ? State.KEPT : State.WAITING, null));
    }

    private static ClockReading counted(Start start, Clock clock, Optional<Instant> filed, Instant now) {
        var due = clock.within().after(start.at());
        if (!filed.orElse(now).isAfter(due)) {
            return new ClockReading(filed.isPresent() ? State.KEPT : State.OPEN, due);
        }
        return new ClockReading(start.confirmed() ? State.MISSED : State.PLANNED_PASSED, due);
    }

    /** What a person confirmed; until one has, the time it is planned from. */
    private static Optional<Start> start(String track, Anchor anchor, Watch watch) {
        return switch (anchor) {
            case Anchor.Noticed() -> confirmedOrPlanned(track, anchor, watch);
            case Anchor.Aware() -> confirmedOrPlanned(track, anchor, watch);
            case Anchor.Significant() -> confirmedOrPlanned(track, anchor, watch);
            case Anchor.Submitted(var stage) ->
                watch.handling().filed(track, stage).map(at -> new Start(at, true));
            case Anchor.Requested() -> confirmed(track, anchor, watch);
            case Anchor.HandlingEnded() -> confirmed(track, anchor, watch);
        };
    }

    private static Optional<Start> confirmed(String track, Anchor anchor, Watch watch) {
        return watch.handling().confirmed(track, anchor).map(at -> new Start(at, true));
    }

    private static Optional<Start> confirmedOrPlanned(String track, Anchor anchor, Watch watch) {
        return confirmed(track, anchor, watch).or(() -> Optional.of(new Start(watch.planned(), false)));
    }
}
