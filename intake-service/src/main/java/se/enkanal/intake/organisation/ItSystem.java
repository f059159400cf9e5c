package se.enkanal.intake.organisation;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

/**
 * A system that may fail. The three levels are KLASSA's, 0–4, and null where the system has not been classified:
 * confidentiality (konfidentialitet), integrity (riktighet), availability (tillgänglighet).
 */
public record ItSystem(
        String id,
        String name,
        String kind,
        Integer confidentiality,
        Integer integrity,
        Integer availability,
        boolean sectorCritical,
        boolean medicalDevice,
        boolean securitySensitive) {

    private static final int LOWEST = 0;
    private static final int HIGHEST = 4;

    public ItSystem {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }

    /** Each level is unknown, or from 0 to 4. */
    public boolean levelsAreKlassas() {
        return Stream.of(confidentiality, integrity, availability)
                .allMatch(level -> level == null || level >= LOWEST && level <= HIGHEST);
    }
}
