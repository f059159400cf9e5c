package se.enkanal.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.enkanal.contracts.Envelope;

/** Reads a Kafka record as an event: CloudEvents attributes from the headers, the record from the value. */
final class IncomingReader {

    static Incoming read(ConsumerRecord<String, byte[]> record) throws EventJson.Unreadable {
        var envelope = envelope(record);
        return new Incoming(envelope, EventJson.read(envelope.type(), record.value()));
    }

    /** The event's type, without reading more; empty where the record names none. */
    static String type(ConsumerRecord<String, byte[]> record) {
        var type = header(record, "ce_type");
        return type == null ? "" : type;
    }

    private static Envelope envelope(ConsumerRecord<String, byte[]> record) throws EventJson.Unreadable {
        try {
            return new Envelope(
                    UUID.fromString(header(record, "ce_id")),
                    header(record, "ce_type"),
                    header(record, "ce_source"),
                    Instant.parse(header(record, "ce_time")),
                    header(record, "ce_subject"),
                    header(record, "traceparent"));
        } catch (NullPointerException | IllegalArgumentException | DateTimeParseException malformed) {
            throw new EventJson.Unreadable(DeadReason.NO_ATTRIBUTES);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private IncomingReader() {}
}
