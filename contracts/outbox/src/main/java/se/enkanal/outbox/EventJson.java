package se.enkanal.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.EventTypes;

/** How an event is written and read: RFC 3339 times in UTC, absent instead of null, unknown fields ignored. */
public final class EventJson {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final Map<String, ObjectReader> READERS = EventTypes.all().entrySet().stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, type -> MAPPER.readerFor(type.getValue())));

    public static byte[] write(Event event) {
        try {
            return WRITER.writeValueAsBytes(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event that cannot be written: " + event.type(), impossible);
        }
    }

    /** Reads a payload as the given CloudEvents type. */
    public static Event read(String type, byte[] payload) throws Unreadable {
        var reader = READERS.get(type);
        if (reader == null) {
            throw new Unreadable(DeadReason.UNKNOWN_TYPE);
        }
        try {
            Event event = reader.readValue(payload);
            if (event == null) {
                throw new Unreadable(DeadReason.SCHEMA);
            }
            return event;
        } catch (com.fasterxml.jackson.core.JsonParseException malformed) {
            throw new Unreadable(DeadReason.UNREADABLE);
        } catch (IOException | IllegalArgumentException | NullPointerException mismatch) {
            throw new Unreadable(DeadReason.SCHEMA);
        }
    }

    /** A payload that will never be readable, however often it is tried. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final DeadReason reason;

        Unreadable(DeadReason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        public DeadReason reason() {
            return reason;
        }
    }

    private EventJson() {}
}
