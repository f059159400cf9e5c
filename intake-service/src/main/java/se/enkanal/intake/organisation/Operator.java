package se.enkanal.intake.organisation;

import static java.util.Objects.requireNonNull;

import se.enkanal.contracts.organisation.v1.Scope;

/** A legal person (verksamhetsutövare): a kommun, a region, a company. {@code organisationNumber} is null where not known. */
public record Operator(String id, String name, String organisationNumber, Scope scope) {

    public Operator {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        scope = scope == null ? Scope.UNKNOWN : scope;
    }
}
