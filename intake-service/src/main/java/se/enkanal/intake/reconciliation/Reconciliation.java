package se.enkanal.intake.reconciliation;

/**
 * How many reports have come, how many have become cases, how many wait, for how long the oldest has, and how many wait
 * longer than they should.
 */
public record Reconciliation(long received, long opened, long waiting, long oldestWaitingSeconds, long gap) {}
