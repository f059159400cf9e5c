package se.enkanal.contracts.verdict.v1;

/** What a track asks of the organisation. */
public enum Outcome {
    NOTIFY,
    /** GDPR art. 33.5, or below the limit: write it down, tell nobody. */
    DOCUMENT_ONLY,
    NOT_APPLICABLE,
    /** Not obliged, may report. */
    VOLUNTARY
}
