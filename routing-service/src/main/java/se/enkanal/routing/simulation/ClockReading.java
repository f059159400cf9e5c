package se.enkanal.routing.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.enkanal.routing.simulation.Watch.Start;
import se.enkanal.routing.verdict.Clock;
import se.enkanal.routing.verdict.Clock.Postponed;

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

    private record Limit(Instant dueAt, boolean confirmed) {}

    /** {@code all} are the clocks that the same rules ask for on the track, this one among them. */
    static ClockReading of(String track, Clock clock, List<Clock> all, Watch watch) {
        var filed = watch.filed(track, clock.stage());
        return watch.start(track, clock.from())
                .flatMap(start -> limit(track, clock, all, start, watch))
                .map(limit -> counted(limit, filed, watch.now()))
                .orElseGet(() -> new ClockReading(filed.isPresent() ? State.KEPT : State.WAITING, null));
    }

    private static ClockReading counted(Limit limit, Optional<Instant> filed, Instant now) {
        if (!filed.orElse(now).isAfter(limit.dueAt())) {
            return new ClockReading(filed.isPresent() ? State.KEPT : State.OPEN, limit.dueAt());
        }
        return new ClockReading(limit.confirmed() ? State.MISSED : State.PLANNED_PASSED, limit.dueAt());
    }

    /** Until when; nothing where that waits for an end that nobody has told of, or the end came in time. */
    private static Optional<Limit> limit(String track, Clock clock, List<Clock> all, Start start, Watch watch) {
        var ordinary = new Limit(clock.within().after(start.at()), start.confirmed());
        if (fallsAway(track, clock, all, ordinary, watch)) {
            return Optional.empty();
        }
        return clock.postponed() == null ? Optional.of(ordinary) : postponed(track, clock, all, ordinary, watch);
    }

    private static Optional<Limit> postponed(String track, Clock clock, List<Clock> all, Limit ordinary, Watch watch) {
        var postponed = clock.postponed();
        if (endedInTime(track, postponed, ordinary, watch)) {
            return Optional.of(ordinary);
        }
        if (watch.filed(track, postponed.by()).isPresent()) {
            return watch.start(track, postponed.from())
                    .map(ended -> new Limit(postponed.within().after(ended.at()), true));
        }
        boolean goesOn = watch.filed(track, clock.stage()).isEmpty()
                && all.stream().anyMatch(other -> other.stage().equals(postponed.by()));
        return Optional.of(goesOn ? new Limit(ordinary.dueAt(), false) : ordinary);
    }

    /** It would have been filed in another's place, and that was not needed. */
    private static boolean fallsAway(String track, Clock clock, List<Clock> all, Limit ordinary, Watch watch) {
        return all.stream()
                .map(Clock::postponed)
                .anyMatch(postponed -> postponed != null
                        && postponed.by().equals(clock.stage())
                        && endedInTime(track, postponed, ordinary, watch));
    }

    private static boolean endedInTime(String track, Postponed postponed, Limit ordinary, Watch watch) {
        return watch.start(track, postponed.from())
                .filter(ended -> !ended.at().isAfter(ordinary.dueAt()))
                .isPresent();
    }
}
