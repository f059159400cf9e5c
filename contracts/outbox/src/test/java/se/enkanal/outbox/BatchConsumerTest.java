package se.enkanal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.outbox.RealLine.LINE;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.report.v1.ReportEvent.ReportWithdrawn;

class BatchConsumerTest {

    @Test
    void setsAsideWhatCanNeverBeReadAndCommitsTheRest() {
        var sound = announced(1);
        var malformed = sent("{not json", ReportWithdrawn.TYPE);
        var mistaken = sent("{\"version\":1}", ReportWithdrawn.TYPE);
        var unheardOf = sent("{}", "se.enkanal.report.sung.v1");

        consume(List.of(sound, malformed, mistaken, unheardOf), this::storeAll);

        assertThat(LINE.count("thing where id = '" + sound + "'")).isOne();
        assertThat(deadReason(malformed)).isEqualTo("UNREADABLE");
        assertThat(deadReason(mistaken)).isEqualTo("SCHEMA");
        assertThat(deadReason(unheardOf)).isEqualTo("UNKNOWN_TYPE");
    }

    @Test
    void aDeadLetterIsTheRecordAsItCame() {
        var key = sent("{not json", ReportWithdrawn.TYPE);

        consume(List.of(key), this::storeAll);

        var letter = dead(key);
        assertThat(new String(letter.value(), StandardCharsets.UTF_8)).isEqualTo("{not json");
        assertThat(header(letter, "ce_type")).isEqualTo(ReportWithdrawn.TYPE);
        assertThat(header(letter, "enkanal_dead_topic")).isEqualTo(Topics.REPORT);
        assertThat(header(letter, "enkanal_dead_id")).isNotNull();
        assertThat(header(letter, "enkanal_dead_offset")).matches("\\d+");
    }

    @Test
    void theLargestRecordTheBrokerTakesFitsAmongTheDeadLetters() {
        var key = sent("x".repeat(1_040_000), ReportWithdrawn.TYPE);

        consume(List.of(key), this::storeAll);

        assertThat(dead(key).value()).hasSize(1_040_000);
    }

    @Test
    void setsAsideTheOneEventThatCannotBeActedOn() {
        var sound = announced(1);
        var impossible = announced(5000);
        var alsoSound = announced(2);

        consume(List.of(sound, impossible, alsoSound), this::storeAll);

        assertThat(LINE.count("thing where id = any(array['%s', '%s']::uuid[])".formatted(sound, alsoSound)))
                .isEqualTo(2);
        assertThat(LINE.count("thing where id = '" + impossible + "'")).isZero();
        assertThat(deadReason(impossible)).isEqualTo("REJECTED");
    }

    @Test
    void waitsForADatabaseThatIsAwayAndDeadLettersNothing() {
        var sound = announced(1);
        var attempts = new AtomicInteger();

        consume(
                List.of(sound),
                (tx, events) -> attempts.incrementAndGet() < 4
                        ? Uni.createFrom().failure(new IOException("connection reset"))
                        : storeAll(tx, events));

        assertThat(attempts).hasValue(4);
        assertThat(LINE.count("thing where id = '" + sound + "'")).isOne();
        assertThat(LINE.read(Topics.DEAD_INTAKE, List.of(sound), 0)).isEmpty();
    }

    @Test
    void anEventThatComesTwiceHasItsEffectOnce() {
        var key = announced(1);
        var effects = new AtomicInteger();
        var inbox = new Inbox();
        BatchConsumer.Work mailing = (tx, events) -> inbox.once(tx, "mails", events.getFirst(), () -> {
                    effects.incrementAndGet();
                    return Uni.createFrom().voidItem();
                })
                .replaceWithVoid();

        consume(List.of(key), mailing);
        consume(List.of(key), mailing);

        assertThat(effects).hasValue(1);
    }

    private void consume(List<String> keys, BatchConsumer.Work work) {
        LINE.await(LINE.consumer().consume(LINE.batch(Topics.REPORT, keys), work));
        LINE.relay().relayOnce();
    }

    private Uni<Void> storeAll(SqlConnection tx, List<Incoming> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(each -> LINE.store(
                                tx,
                                UUID.fromString(each.event().key()),
                                each.event().version())
                        .replaceWith(each))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static String announced(long version) {
        var report = Ids.newId(LINE.time.now());
        var event = new ReportWithdrawn(report, version, null, LINE.time.now());
        LINE.await(LINE.transactions().run(tx -> LINE.outbox.add(tx, LINE.outbox.prepare(event, null))));
        LINE.relay().relayOnce();
        return report.toString();
    }

    private static String sent(String payload, String type) {
        var key = Ids.newId(LINE.time.now()).toString();
        var record = new ProducerRecord<>(Topics.REPORT, key, payload.getBytes(StandardCharsets.UTF_8));
        record.headers()
                .add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
                .add("ce_type", type.getBytes(StandardCharsets.UTF_8))
                .add("ce_source", "/test".getBytes(StandardCharsets.UTF_8))
                .add("ce_time", LINE.time.now().toString().getBytes(StandardCharsets.UTF_8))
                .add("ce_subject", key.getBytes(StandardCharsets.UTF_8));
        LINE.produce(record);
        return key;
    }

    private static ConsumerRecord<String, byte[]> dead(String key) {
        return LINE.read(Topics.DEAD_INTAKE, List.of(key), 1).get(key).getFirst();
    }

    private static String deadReason(String key) {
        return header(dead(key), "enkanal_dead_reason");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
