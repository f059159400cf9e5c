package se.enkanal.contracts.organisation.v1;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What an operator is under cybersäkerhetslagen (2025:1506). Null is not known, and never reads as no. {@code size} is
 * {@code SMALL}, {@code MEDIUM} or {@code LARGE}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scope(
        Boolean healthcareProvider,
        Boolean publicAdministration,
        Boolean stateAgency,
        String size,
        Boolean coveredByCybersecurityAct) {

    public static final Scope UNKNOWN = new Scope(null, null, null, null, null);
}
