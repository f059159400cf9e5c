package se.enkanal.routing.rule;

import static java.util.Objects.requireNonNull;

/** A duty in another statute that the event brings; {@code urgency} is that statute's own word. */
public record Pointer(String duty, String urgency, String reason) {

    public Pointer {
        requireNonNull(duty, "duty");
        requireNonNull(urgency, "urgency");
        requireNonNull(reason, "reason");
    }
}
