package se.enkanal.routing.guide;

import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.organisation.v1.Scope;

/** What the asker's operator is, in words people use, and what that is under cybersäkerhetslagen. */
public enum Who {
    MUNICIPALITY("En kommun", new Scope(true, true, false, null, null)),
    REGION("En region", new Scope(true, true, false, null, null)),
    LARGER_CARE("En privat vårdgivare med minst 50 anställda", new Scope(true, false, false, "MEDIUM", null)),
    SMALL_CARE("En mindre privat vårdgivare", new Scope(true, false, false, "SMALL", null)),
    SOCIAL_CARE(
            "Privat omsorg enligt SoL eller LSS, utan hälso- och sjukvård", new Scope(false, false, false, null, null)),
    STATE("En statlig myndighet", new Scope(null, false, true, null, null)),
    UNKNOWN("Något annat, eller vi vet inte", Scope.UNKNOWN);

    private final String words;
    private final Scope scope;

    Who(String words, Scope scope) {
        this.words = words;
        this.scope = scope;
    }

    public String words() {
        return words;
    }

    public Scope scope() {
        return scope;
    }

    static Optional<Who> named(String code) {
        return Stream.of(values()).filter(who -> who.name().equals(code)).findFirst();
    }
}
