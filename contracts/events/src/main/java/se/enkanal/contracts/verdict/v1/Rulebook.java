package se.enkanal.contracts.verdict.v1;

import static java.util.Objects.requireNonNull;

/** Which rules judged: {@code version} is the Swedish date they were in force, {@code edition} their content's hash. */
public record Rulebook(String version, String edition) {

    public Rulebook {
        requireNonNull(version, "version");
        requireNonNull(edition, "edition");
    }
}
