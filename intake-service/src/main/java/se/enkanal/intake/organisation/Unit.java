package se.enkanal.intake.organisation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

/** A workplace. {@code link} is what its signed address carries; {@code hidden} is protected housing. */
public record Unit(String id, String name, int staff, boolean hidden, UUID link) {

    private static final int NAMED_FROM = 10;

    public Unit {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(link, "link");
    }

    /** Its id may leave this service only where it points out neither a person protected nor a handful of staff. */
    public boolean mayBeNamedWith(Facts facts) {
        return !hidden && staff >= NAMED_FROM && !facts.says(Fact.SUBJECTS, "PROTECTED_IDENTITY");
    }
}
