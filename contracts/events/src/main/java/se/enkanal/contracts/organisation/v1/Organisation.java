package se.enkanal.contracts.organisation.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A snapshot of the controller (personuppgiftsansvarig) a report concerns and of its operator (verksamhetsutövare), as
 * they were when the report came. Ids are slugs; {@code kommunkod} is SCB's, or a region's code, and may be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Organisation(String id, String name, String operator, String kommunkod, String kind, Scope scope) {

    public Organisation {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(operator, "operator");
        requireNonNull(kind, "kind");
        scope = scope == null ? Scope.UNKNOWN : scope;
    }
}
