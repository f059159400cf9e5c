package se.enkanal.contracts.verdict.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Another duty the same event may bring, as a pointer: {@code urgency} is the statute's own word, {@code authority} who
 * outside the organisation may have to be told, null where nobody has.
 */
public record Duty(
        String duty,
        String urgency,
        String reason,
        String lagrum,
        @JsonInclude(JsonInclude.Include.NON_NULL) String authority) {

    public Duty {
        requireNonNull(duty, "duty");
        requireNonNull(urgency, "urgency");
        requireNonNull(lagrum, "lagrum");
    }
}
