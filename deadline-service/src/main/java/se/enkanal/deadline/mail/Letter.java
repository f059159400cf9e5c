package se.enkanal.deadline.mail;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** A mail to one address. {@code owner} is the organisation or operator it is written for. */
public record Letter(
        UUID id,
        String owner,
        String recipient,
        Kind kind,
        UUID reminderId,
        String subject,
        String body,
        Instant writtenAt) {

    public enum Kind {
        NEW_CASES,
        REMINDER
    }

    public Letter {
        requireNonNull(id, "id");
        requireNonNull(owner, "owner");
        requireNonNull(recipient, "recipient");
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(body, "body");
        requireNonNull(writtenAt, "writtenAt");
    }
}
