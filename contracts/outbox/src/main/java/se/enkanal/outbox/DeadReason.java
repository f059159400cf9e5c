package se.enkanal.outbox;

/** Why a record can never be consumed, however often it is tried. */
public enum DeadReason {
    /** The CloudEvents attributes are missing or malformed. */
    NO_ATTRIBUTES,
    UNKNOWN_TYPE,
    /** Not JSON. */
    UNREADABLE,
    /** JSON, but not the event it claims to be. */
    SCHEMA,
    /** Understood, and impossible to act on. */
    REJECTED
}
