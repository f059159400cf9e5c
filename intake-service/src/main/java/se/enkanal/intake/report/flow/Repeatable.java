package se.enkanal.intake.report.flow;

import java.util.UUID;

/** A request that may be sent again: whose it is, the key it carries, and a digest of what it says. */
public record Repeatable(String client, UUID key, byte[] body) {}
