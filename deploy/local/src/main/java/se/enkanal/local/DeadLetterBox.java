package se.enkanal.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import se.enkanal.contracts.Topics;
import se.enkanal.local.stack.Complaint;

/** What one service has laid aside. Reading it changes nothing: no group, no offsets. */
final class DeadLetterBox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String broker;
    private final String topic;
    private final KafkaConsumer<byte[], byte[]> consumer;

    DeadLetterBox(String broker, String service) {
        this.broker = broker;
        this.topic = Topics.deadLettersOf(service);
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "default.api.timeout.ms", (int) PATIENCE.toMillis()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    List<DeadLetter> all() {
        try {
            var partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return upTo(consumer.endOffsets(partitions));
        } catch (KafkaException unreachable) {
            throw new Complaint(
                    "No broker answers at %s: start Enkanal with deploy/up, or set ENKANAL_BROKER.".formatted(broker));
        }
    }

    void sendAgain(DeadLetter letter) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(letter.original()).get();
        } catch (ExecutionException e) {
            throw new Complaint("The broker at %s did not take it: %s"
                    .formatted(broker, e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<DeadLetter> upTo(Map<TopicPartition, Long> ends) {
        var letters = new ArrayList<DeadLetter>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(PATIENCE).forEach(record -> letters.add(new DeadLetter(record)));
        }
        return letters;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
