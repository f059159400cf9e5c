package se.enkanal.intake.followup;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** One thing that has happened to a report; all but {@code at} and {@code kind} may be null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEntry(
        Instant at, Kind kind, String track, String stage, String authority, String outcome, UUID messageId) {

    public enum Kind {
        RECEIVED,
        OPENED,
        READ,
        DECIDED,
        SUBMITTED,
        FEEDBACK,
        MESSAGE,
        SUPPLEMENTED,
        WITHDRAWN,
        CLOSED,
        REOPENED
    }

    public TimelineEntry {
        requireNonNull(at, "at");
        requireNonNull(kind, "kind");
    }

    static TimelineEntry of(Instant at, Kind kind) {
        return new TimelineEntry(at, kind, null, null, null, null, null);
    }
}
