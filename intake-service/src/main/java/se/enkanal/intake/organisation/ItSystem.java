package se.enkanal.intake.organisation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;

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

    private static final Pattern NAMEABLE = Pattern.compile(Answers.Name.PATTERN);
    private static final List<String> ID_CHARACTERS = List.of("a–z", "0–9", ".", "-");
    private static final String UNLISTED = "OTHER";
    private static final int LOWEST = 0;
    private static final int HIGHEST = 4;

    public ItSystem {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }

    /** What is wrong with its id, written in the field: a system that no report can name would count for nothing. */
    public Optional<Flaw> flawOfId(String field) {
        return isNameable()
                ? Optional.empty()
                : Optional.of(new Flaw(
                        field,
                        Flaw.Code.NOT_ALLOWED,
                        "Skriv id:t med a–z, siffror, punkt och bindestreck, högst 100 tecken, först en bokstav eller"
                                + " siffra. Inget som ser ut som ett personnummer.",
                        ID_CHARACTERS));
    }

    /** Whether a report can name it; what was registered before that was asked is not told to other services. */
    boolean isNameable() {
        return NAMEABLE.matcher(id).matches() && !id.equalsIgnoreCase(UNLISTED);
    }

    /** What other services are told of it: no name. */
    RegisteredSystem registered() {
        return new RegisteredSystem(
                id, confidentiality, integrity, availability, sectorCritical, medicalDevice, securitySensitive);
    }

    /** Each level is unknown, or from 0 to 4. */
    public boolean levelsAreKlassas() {
        return Stream.of(confidentiality, integrity, availability)
                .allMatch(level -> level == null || level >= LOWEST && level <= HIGHEST);
    }
}
