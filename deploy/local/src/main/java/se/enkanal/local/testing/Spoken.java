package se.enkanal.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.Ids;

/** Other services, speaking on their topics. */
public final class Spoken {

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Parts.broker(), ProducerConfig.LINGER_MS_CONFIG, 0),
            new StringSerializer(),
            new ByteArraySerializer());

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** Says it and answers the event's id. */
    public static UUID say(Event event) {
        var id = Ids.newId(event.at());
        say(id, event);
        return id;
    }

    /** Says it, or says it again. */
    public static void say(UUID id, Event event) {
        try {
            var json = JSON.writeValueAsBytes(event);
            send(id, event.topic(), event.key(), event.type(), event.at().toString(), json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says what no contract foresees. */
    public static void sayRaw(String topic, String type, String text) {
        var id = Ids.newId(Instant.now());
        send(id, topic, id.toString(), type, Instant.now().toString(), text.getBytes(UTF_8));
    }

    private static void send(UUID id, String topic, String key, String type, String at, byte[] payload) {
        var record = new ProducerRecord<>(topic, key, payload);
        var headers = Map.of(
                "ce_id",
                id.toString(),
                "ce_type",
                type,
                "ce_source",
                "/enkanal/test",
                "ce_time",
                at,
                "ce_subject",
                key,
                "ce_specversion",
                "1.0",
                "traceparent",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            PRODUCER.send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Spoken() {}
}
