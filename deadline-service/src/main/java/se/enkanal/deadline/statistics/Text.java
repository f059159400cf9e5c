package se.enkanal.deadline.statistics;

/** What something is called, for those who read Swedish and those who do not. */
public record Text(String sv, String en) {}
