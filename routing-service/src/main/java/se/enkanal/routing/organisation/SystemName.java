package se.enkanal.routing.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;

/** A system as a report names it: its id, among those of the organisation it happened in. */
public record SystemName(String organisation, String id) {

    public SystemName {
        requireNonNull(organisation, "organisation");
        requireNonNull(id, "id");
    }

    /** The one that the facts name, if they do. */
    public static Optional<SystemName> in(Organisation organisation, Facts facts) {
        return Optional.ofNullable(facts.known().get(Fact.SYSTEM))
                .map(id -> new SystemName(organisation.id(), id.toString()));
    }
}
