package se.enkanal.routing.rule.book;

/** Something read, beside where it was read, until the whole book has been checked. */
record Written<T>(T value, Passage at) {}
