package se.enkanal.deadline.casework;

import java.time.Duration;
import java.time.Instant;

/**
 * Something a clock has to tell people; {@code left} is zero where its date has passed. {@code reasonIfLate} says that the
 * law wants the reasons of a delay.
 */
public record Reminder(
        String track, String stage, Kind kind, Instant dueAt, Duration left, boolean planned, boolean reasonIfLate) {

    public enum Kind {
        DUE_SOON,
        PLANNED_PASSED,
        MISSED
    }

    /** When it should have been told. */
    public Instant shouldHaveFiredAt() {
        return dueAt.minus(left);
    }
}
