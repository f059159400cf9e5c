package se.enkanal.deadline.mail;

import java.time.Instant;
import java.util.UUID;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Reminder;

/** A reminder of a case that fired at this instant. */
public record FiredReminder(UUID id, CaseFile file, Reminder reminder, Instant at) {}
