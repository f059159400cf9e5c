package se.enkanal.deadline.casework;

/** Why a case is closed. */
public enum Closure {
    /** Told to every authority that was to know. */
    NOTIFIED,
    /** Nobody was to be told; the decision stands in the register (GDPR art. 33.5). */
    NOT_NOTIFIABLE,
    /** Dealt with in another case. */
    DUPLICATE,
    OTHER
}
