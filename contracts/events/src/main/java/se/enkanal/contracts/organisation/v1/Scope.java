package se.enkanal.contracts.organisation.v1;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What an operator is under cybersäkerhetslagen (2025:1506). Null is not known, and never reads as no. {@code size} is
 * {@code SMALL}, {@code MEDIUM} or {@code LARGE}. {@code significantFrom} is how many persons' protected information the
 * operator itself counts as significant, where MCFFS 2026:8 gives no number.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scope(
        Boolean healthcareProvider,
        Boolean publicAdministration,
        Boolean stateAgency,
        String size,
        Boolean coveredByCybersecurityAct,
        Integer significantFrom) {

    public static final Scope UNKNOWN = new Scope(null, null, null, null, null);

    public Scope {
        if (significantFrom != null && significantFrom < 1) {
            throw new IllegalArgumentException("Significant from how many persons? " + significantFrom);
        }
    }

    /** One that has set no number of its own. */
    public Scope(
            Boolean healthcareProvider,
            Boolean publicAdministration,
            Boolean stateAgency,
            String size,
            Boolean coveredByCybersecurityAct) {
        this(healthcareProvider, publicAdministration, stateAgency, size, coveredByCybersecurityAct, null);
    }
}
