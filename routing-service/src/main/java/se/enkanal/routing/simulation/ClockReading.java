package se.enkanal.routing.simulation;

import java.time.Instant;
import java.util.Optional;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Stage.Postponed;

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

    private record Limit(Instant dueAt, boolean confirmed) {}

    static ClockReading of(String track, Stage stage, Incident incident, Instant now) {
        var filed = incident.handling().filed(track, stage.stage());
        return start(track, stage.from(), incident)
                .flatMap(start -> limit(track, stage, start, incident))
                .map(limit -> counted(limit, filed, now))
                .orElseGet(() -> new ClockReading(filed.isPresent() ? State.KEPT : State.WAITING, null));
    }

    private static ClockReading counted(Limit limit, Optional<Instant> filed, Instant now) {
        if (!filed.orElse(now).isAfter(limit.dueAt())) {
            return new ClockReading(filed.isPresent() ? State.KEPT : State.OPEN, limit.dueAt());
        }
        return new ClockReading(limit.confirmed() ? State.MISSED : State.PLANNED_PASSED, limit.dueAt());
    }

    /** Until when; nothing where that waits for an end that nobody has told of, or the end came in time. */
    private static Optional<Limit> limit(String track, Stage stage, Start start, Incident incident) {
        var ordinary = new Limit(stage.within().after(start.at()), start.confirmed());
        if (fallsAway(track, stage, ordinary, incident)) {
            return Optional.empty();
        }
        return stage.postponed() == null ? Optional.of(ordinary) : postponed(track, stage, ordinary, incident);
    }

    private static Optional<Limit> postponed(String track, Stage stage, Limit ordinary, Incident incident) {
        var postponed = stage.postponed();
        if (endedInTime(track, postponed, ordinary, incident)) {
            return Optional.of(ordinary);
        }
        if (incident.handling().filed(track, postponed.by()).isPresent()) {
            return start(track, postponed.from(), incident)
                    .map(ended -> new Limit(postponed.within().after(ended.at()), true));
        }
        boolean goesOn = incident.handling().filed(track, stage.stage()).isEmpty()
                && incident.stages(track).anyMatch(other -> other.stage().equals(postponed.by()));
        return Optional.of(goesOn ? new Limit(ordinary.dueAt(), false) : ordinary);
    }

    /** It would have been filed in another's place, and that was not needed. */
    private static boolean fallsAway(String track, Stage stage, Limit ordinary, Incident incident) {
        return incident.stages(track)
                .map(Stage::postponed)
                .anyMatch(postponed -> postponed != null
                        && postponed.by().equals(stage.stage())
                        && endedInTime(track, postponed, ordinary, incident));
    }

    private static boolean endedInTime(String track, Postponed postponed, Limit ordinary, Incident incident) {
        return start(track, postponed.from(), incident)
                .filter(ended -> !ended.at().isAfter(ordinary.dueAt()))
                .isPresent();
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
            case Anchor.HandlingEnded() ->
                confirmed(track, anchor, incident)
                        .or(() -> incident.facts().moment(Fact.ENDED_AT).map(at -> new Start(at, false)));
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
