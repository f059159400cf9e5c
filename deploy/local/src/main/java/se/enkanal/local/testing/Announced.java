package se.enkanal.local.testing;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on the topics, read from their beginning by somebody from outside. */
public final class Announced {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** One record, whole. */
    public record Said(String key, Map<String, String> headers, String text) {

        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        public String type() {
            return headers.get("ce_type");
        }
    }

    public static List<Said> on(String topic) {
        try (var consumer = new KafkaConsumer<String, String>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Parts.broker()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var said = new ArrayList<Said>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> said.add(said(record)));
            }
            return said;
        }
    }

    /** What has been said of this report, once there is as much as expected. */
    public static List<Said> about(UUID report, String topic, Predicate<List<Said>> enough) {
        return await("the announcements about " + report)
                .atMost(LONGEST_WAIT)
                .until(
                        () -> on(topic).stream()
                                .filter(said -> report.toString().equals(said.key()))
                                .toList(),
                        enough);
    }

    private static Said said(ConsumerRecord<String, String> record) {
        return new Said(
                record.key(),
                StreamSupport.stream(record.headers().spliterator(), false)
                        .collect(toUnmodifiableMap(
                                Header::key, header -> new String(header.value(), StandardCharsets.UTF_8))),
                record.value());
    }

    private Announced() {}
}
