package se.enkanal.deadline.casework;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** What an authority answered; the summary is kept elsewhere, encrypted. */
public record Feedback(UUID id, String track, Kind kind, Instant receivedAt) {

    public enum Kind {
        RECEIPT,
        REQUEST_FOR_SUPPLEMENT,
        CLOSED_WITHOUT_ACTION,
        SUPERVISION_OPENED,
        GUIDANCE,
        DECISION
    }

    public Feedback {
        requireNonNull(id, "id");
        requireNonNull(track, "track");
        requireNonNull(kind, "kind");
        requireNonNull(receivedAt, "receivedAt");
    }
}
