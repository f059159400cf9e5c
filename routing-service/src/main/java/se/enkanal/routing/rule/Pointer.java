package se.enkanal.routing.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A duty in another statute that the event brings; {@code urgency} is that statute's own word, {@code authority} who outside
 * the organisation may have to be told.
 */
public record Pointer(String duty, String urgency, String reason, Optional<String> authority) {

    public Pointer {
        requireNonNull(duty, "duty");
        requireNonNull(urgency, "urgency");
        requireNonNull(reason, "reason");
        requireNonNull(authority, "authority");
    }
}
