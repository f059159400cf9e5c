package se.enkanal.contracts.verdict.v1;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/**
 * An answer that nobody has given, and the reports that suggest it, newest first. Nothing was judged by it: a person says
 * whether it is so.
 */
public record Proposed(String fact, String value, List<UUID> because) {

    public Proposed {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
        because = List.copyOf(requireNonNull(because, "because"));
    }
}
