package se.enkanal.deadline.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import se.enkanal.contracts.Within;

/** When to remind of a time limit: what is left at each rung, falling. */
record Ladder(List<Duration> rungs) {

    private static final Duration LONG = Duration.ofHours(48);

    static Ladder of(Within within) {
        return switch (within) {
            case Within.Hours(var limit) when limit.compareTo(LONG) >= 0 -> new Ladder(hours(24, 6, 1));
            case Within.Hours(var limit) ->
                new Ladder(hours(6, 1).stream()
                        .filter(rung -> rung.compareTo(limit) < 0)
                        .toList());
            case Within.CalendarPeriod(var limit) -> new Ladder(hours(7 * 24, 24));
        };
    }

    /** How many rungs lie behind, an exact hit among them. */
    int passed(Instant due, Instant now) {
        return (int)
                rungs.stream().filter(rung -> !now.isBefore(due.minus(rung))).count();
    }

    private static List<Duration> hours(int... left) {
        return Arrays.stream(left).mapToObj(Duration::ofHours).toList();
    }
}
