package se.enkanal.routing.rule.book;

/** One file of the rulebook, as text. */
public record RuleFile(String name, String content) {}
