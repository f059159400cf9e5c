package se.enkanal.outbox;

import static se.enkanal.contracts.Topics.deadLettersOf;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.enkanal.contracts.Ids;

/**
 * What can never be consumed goes aside, whole: the bytes and headers it came with, why, and from where. {@code
 * deploy/replay} puts it back when its cause is mended.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final String topic;
    private final Time time;
    private final OutboxMetrics metrics;

    DeadLetters(
            @ConfigProperty(name = "quarkus.application.name") String application, Time time, OutboxMetrics metrics) {
        this.topic = deadLettersOf(application.replace("-service", ""));
        this.time = time;
        this.metrics = metrics;
    }

    Announcement letter(ConsumerRecord<String, byte[]> record, DeadReason reason) {
        var now = time.now();
        var id = Ids.newId(now);
        LOG.warnf(
                "dead=%s outcome=%s topic=%s partition=%d offset=%d",
                id, reason, record.topic(), record.partition(), record.offset());
        metrics.died(1);
        var headers = new JsonObject();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        headers.put("enkanal_dead_id", id.toString())
                .put("enkanal_dead_reason", reason.name())
                .put("enkanal_dead_topic", record.topic())
                .put("enkanal_dead_partition", record.partition())
                .put("enkanal_dead_offset", record.offset());
        var key = record.key() == null ? "" : record.key();
        return new Announcement(
                id, Announcement.shardOf(key), topic, key, reason.name(), record.value(), now, null, headers.encode());
    }
}
