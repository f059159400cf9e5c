package se.enkanal.routing.rule;

/** A rule by its permanent id; {@code index} is its place in the book, in the order rules are asked. */
public record RuleRef(String id, int index) {}
