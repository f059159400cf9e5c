package se.enkanal.contracts.organisation.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Stream;

/**
 * A system as its organisation has registered it, known by its id alone: the fact {@code system} names it. The three
 * levels are KLASSA's, 0–4, and null where it has not been classified, which never reads as 0.
 * A mark says yes and its absence says nothing, so {@code sectorCritical} decides nothing yet: the rules that ask it presume
 * a yes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisteredSystem(
        String id,
        Integer confidentiality,
        Integer integrity,
        Integer availability,
        boolean sectorCritical,
        boolean medicalDevice,
        boolean securitySensitive) {

    private static final int HIGHEST = 4;

    public RegisteredSystem {
        requireNonNull(id, "id");
        Stream.of(level(confidentiality), level(integrity), level(availability))
                .filter(level -> level < 0 || level > HIGHEST)
                .forEach(level -> {
                    throw new IllegalArgumentException("KLASSA has no level " + level);
                });
    }

    private static int level(Integer level) {
        return level == null ? 0 : level;
    }
}
