package se.enkanal.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that has happened and is announced. The type, topic and key travel outside the payload, as CloudEvents
 * attributes and as the Kafka record's own; the payload is the record's other components as JSON.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface Event {

    /** The CloudEvents type, a literal that outlives any renaming of the class. */
    @JsonIgnore
    String type();

    @JsonIgnore
    String topic();

    /** The Kafka key; what shares a key keeps its order. */
    @JsonIgnore
    String key();

    /** The aggregate's counter in the producing service, dense from 1; a consumer ignores what it has passed. */
    long version();

    /** The id of the event that led to this one; null where a person or a clock did. */
    UUID causedBy();

    /** When it happened, UTC. */
    Instant at();

    /** Refuses a version that is missing (it would read as 0) or impossible. */
    static void requireVersion(long version) {
        if (version < 1) {
            throw new IllegalArgumentException("Versions start at 1, not at " + version);
        }
    }
}
