package se.enkanal.intake.organisation;

import static java.util.Objects.requireNonNull;

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

    public ItSystem {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }
}
