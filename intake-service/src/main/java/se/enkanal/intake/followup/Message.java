package se.enkanal.intake.followup;

import java.time.Instant;
import java.util.UUID;

/** What handler and reporter wrote to each other. */
public record Message(UUID id, Instant at, Author from, String text) {

    public enum Author {
        HANDLER,
        REPORTER
    }

    /** Words are a secret: they stand in no log. */
    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
