package se.enkanal.outbox;

import se.enkanal.contracts.Envelope;
import se.enkanal.contracts.Event;

/** An event that has come in, with the attributes it travelled under. */
public record Incoming(Envelope envelope, Event event) {}
