package se.enkanal.contracts.verdict.v1;

import static java.util.Objects.requireNonNull;

/** Another duty the same event may bring, as a pointer: {@code urgency} is the statute's own word. */
public record Duty(String duty, String urgency, String reason, String lagrum) {

    public Duty {
        requireNonNull(duty, "duty");
        requireNonNull(urgency, "urgency");
        requireNonNull(lagrum, "lagrum");
    }
}
