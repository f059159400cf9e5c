package se.enkanal.routing.rule;

/** The two ways in which every question is asked. */
public enum Reading {
    /** As things are known now: decides what to do. What a rule presumes until told otherwise counts. */
    AS_KNOWN,
    /** As things may turn out: nothing is presumed, and what goes on may go on. Says how sure the other reading is. */
    AS_POSSIBLE
}
