package se.enkanal.contracts.verdict.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;

/**
 * One report that a law wants. A null {@code within} is "without undue delay". {@code dueAt} is for information in an
 * assessment only; an event carries none, since deadline-service keeps the one date that counts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stage(String stage, Anchor from, Within within, Instant dueAt, String lagrum) {

    public Stage {
        requireNonNull(stage, "stage");
        requireNonNull(from, "from");
        requireNonNull(lagrum, "lagrum");
    }

    public Stage withoutDate() {
        return new Stage(stage, from, within, null, lagrum);
    }
}
