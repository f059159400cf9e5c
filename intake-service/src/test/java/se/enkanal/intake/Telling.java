package se.enkanal.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.Ids;
import se.enkanal.local.testing.Parts;
import se.enkanal.outbox.EventJson;

/** Puts events on their topics, as another service would. */
public final class Telling {

    /** Answers the event's id. */
    public static UUID tell(Event event) {
        var id = Ids.newId(event.at());
        tell(id, event);
        return id;
    }

    public static void tell(UUID id, Event event) {
        send(event.topic(), event.key(), id, event.type(), event.at().toString(), EventJson.write(event));
    }

    public static void tellNonsense(String topic, String key) {
        send(
                topic,
                key,
                UUID.randomUUID(),
                "se.enkanal.case.opened.v1",
                "2026-11-22T09:00:00Z",
                "not JSON at all".getBytes(StandardCharsets.UTF_8));
    }

    private static void send(String topic, String key, UUID id, String type, String time, byte[] payload) {
        try (var producer = new KafkaProducer<String, byte[]>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Parts.broker()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                    topic,
                    null,
                    key,
                    payload,
                    List.of(
                            header("ce_specversion", "1.0"),
                            header("ce_id", id.toString()),
                            header("ce_type", type),
                            header("ce_source", "/enkanal/deadline-service"),
                            header("ce_time", time),
                            header("ce_subject", key))));
        }
    }

    private static org.apache.kafka.common.header.Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private Telling() {}
}
