package se.enkanal.deadline.casework;

import se.enkanal.contracts.verdict.v1.Outcome;

/** What a person may decide of a track: the rules' outcomes, and that it was no report at all. */
public enum Ruling {
    NOTIFY,
    DOCUMENT_ONLY,
    NOT_APPLICABLE,
    VOLUNTARY,
    /** Junk: kept, reversible, outside every list and figure. */
    NOT_A_REPORT;

    static Ruling of(Outcome proposed) {
        return valueOf(proposed.name());
    }
}
