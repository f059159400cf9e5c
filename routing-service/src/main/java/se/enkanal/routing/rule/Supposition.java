package se.enkanal.routing.rule;

/** What might have been said instead, and the aspects in which it is otherwise, as bits. */
record Supposition(Said said, long aspects) {}
