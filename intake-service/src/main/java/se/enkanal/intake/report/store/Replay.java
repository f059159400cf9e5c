package se.enkanal.intake.report.store;

/** How a repeated request is recognised, and what it is answered: all three as they lie in the table. */
public record Replay(byte[] key, byte[] body, byte[] answer) {}
