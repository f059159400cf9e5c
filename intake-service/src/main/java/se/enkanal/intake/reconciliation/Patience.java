package se.enkanal.intake.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How long to wait for a case: {@code first}, then twice as long each time, up to {@code longest}. */
public record Patience(Duration first, Duration longest) {

    private static final long SEVEN = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public Instant after(int attempts, Instant now) {
        var wait = first;
        for (int i = 0; i < attempts && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return now.plus(wait.compareTo(longest) < 0 ? wait : longest);
    }

    /** No report that came in this long ago has a greater id: ids sort by time. */
    public UUID mark(Instant now) {
        return new UUID(now.minus(first).toEpochMilli() << 16 | SEVEN, VARIANT);
    }
}
