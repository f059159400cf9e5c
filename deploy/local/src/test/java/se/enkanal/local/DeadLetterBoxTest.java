package se.enkanal.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.local.testing.Parts;

class DeadLetterBoxTest {

    private static final byte[] UNREADABLE = {'{', (byte) 0xFF, 0};
    private static final byte[] KEY = "019a-report".getBytes(UTF_8);
    private static final String ID = UUID.randomUUID().toString();

    @BeforeAll
    static void aServiceLaysALetterAside() throws Exception {
        var letter = new ProducerRecord<>(Topics.DEAD_ROUTING, KEY, UNREADABLE);
        Map.of(
                        "ce_type", "se.enkanal.report.received.v1",
                        "enkanal_dead_id", ID,
                        "enkanal_dead_reason", "UNREADABLE",
                        "enkanal_dead_topic", Topics.REPORT,
                        "enkanal_dead_partition", "3",
                        "enkanal_dead_offset", "17")
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Parts.broker()), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(letter).get();
        }
    }

    @Test
    void saysWhyALetterIsThereAndNotWhatItSays() {
        try (var box = new DeadLetterBox(Parts.broker(), "routing")) {
            assertThat(box.all())
                    .singleElement()
                    .asString()
                    .contains(ID, "UNREADABLE", Topics.REPORT, "17")
                    .doesNotContain("{");
        }
    }

    @Test
    void sendsALetterAgainByteForByte() {
        try (var box = new DeadLetterBox(Parts.broker(), "routing")) {
            box.sendAgain(box.all().getFirst());
        }

        assertThat(records(Topics.REPORT)).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(KEY);
            assertThat(record.value()).isEqualTo(UNREADABLE);
            assertThat(record.headers()).extracting(Header::key).containsExactly("ce_type");
        });
    }

    @Test
    void isEmptyWhereNothingWasLaidAside() {
        try (var box = new DeadLetterBox(Parts.broker(), "deadline")) {
            assertThat(box.all()).isEmpty();
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Parts.broker(), "group.id", ID, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            for (int looks = 0; found.isEmpty() && looks < 30; looks++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found::add);
            }
            return found;
        }
    }
}
