package se.enkanal.contracts.verdict.v1;

/** The risk to the rights and freedoms of natural persons (GDPR art. 33.1 and 34.1), in rising order. */
public enum Risk {
    UNLIKELY,
    RISK,
    HIGH_RISK
}
