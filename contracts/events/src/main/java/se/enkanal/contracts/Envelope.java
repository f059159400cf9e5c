package se.enkanal.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * The CloudEvents 1.0 attributes of one event, carried as Kafka headers (binary content mode: {@code ce_id}, {@code
 * ce_type} …). {@code traceparent} is W3C Trace Context and may be null.
 */
public record Envelope(UUID id, String type, String source, Instant time, String subject, String traceparent) {

    public static final String SPEC_VERSION = "1.0";

    public Envelope {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(source, "source");
        requireNonNull(time, "time");
        requireNonNull(subject, "subject");
    }
}
