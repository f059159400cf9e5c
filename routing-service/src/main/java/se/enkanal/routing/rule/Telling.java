package se.enkanal.routing.rule;

/** How much a verdict says of itself. */
public enum Telling {
    /** Every rule with its question and citation, and every reason as a sentence. */
    WHOLE,
    /** For the line: questions and citations only of the rules that decided, and codes for reasons. */
    SHORT
}
