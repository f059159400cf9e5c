package se.enkanal.deadline.casework;

/** Why a closed case is open again. */
public enum Reopening {
    NEW_INFORMATION,
    AUTHORITY_ASKED,
    MISTAKE,
    OTHER
}
