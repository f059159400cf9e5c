package se.enkanal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.enkanal.outbox.RealLine.LINE;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.report.v1.ReportEvent.ReportWithdrawn;

class OutboxTest {

    @Test
    void whatIsRolledBackIsNeverAnnounced() {
        var report = Ids.newId(LINE.time.now());

        assertThatThrownBy(() -> LINE.await(LINE.transactions().run(tx -> LINE.outbox
                        .add(tx, announcement(report, 1))
                        .chain(() -> LINE.store(tx, report, 1))
                        .chain(() -> Uni.createFrom().<Void>failure(new IllegalStateException("power cut"))))))
                .hasMessage("power cut");
        LINE.relay().relayOnce();

        assertThat(LINE.read(Topics.REPORT, List.of(report.toString()), 0)).isEmpty();
        assertThat(LINE.count("thing where id = '" + report + "'")).isZero();
    }

    @Test
    void whatIsCommittedIsAnnouncedUnderItsAttributesAndForgotten() {
        var report = Ids.newId(LINE.time.now());
        var announcement = announcement(report, 1);

        LINE.await(LINE.transactions().run(tx -> LINE.outbox.add(tx, announcement)));
        LINE.relay().relayOnce();

        var record = LINE.read(Topics.REPORT, List.of(report.toString()), 1)
                .get(report.toString())
                .getFirst();
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_id")).isEqualTo(announcement.id().toString());
        assertThat(header(record, "ce_type")).isEqualTo(ReportWithdrawn.TYPE);
        assertThat(header(record, "ce_source")).isEqualTo("/enkanal/line-service");
        assertThat(header(record, "ce_time")).isEqualTo(announcement.at().toString());
        assertThat(header(record, "ce_subject")).isEqualTo(report.toString());
        assertThat(header(record, "traceparent")).isEqualTo(announcement.traceparent());
        assertThat(LINE.count("outbox where id = '" + announcement.id() + "'")).isZero();
    }

    @Test
    void severalRelaysKeepEachReportsOrderAndLoseNothing() {
        var reports =
                IntStream.range(0, 40).mapToObj(i -> Ids.newId(LINE.time.now())).toList();
        for (int version = 1; version <= 25; version++) {
            var all = new ArrayList<Announcement>();
            for (var report : reports) {
                all.add(announcement(report, version));
            }
            LINE.await(LINE.transactions().run(tx -> LINE.outbox.addAll(tx, all)));
        }

        CompletableFuture.allOf(IntStream.range(0, 3)
                        .mapToObj(i -> CompletableFuture.runAsync(OutboxTest::relayUntilEmpty))
                        .toArray(CompletableFuture[]::new))
                .join();

        var keys = reports.stream().map(UUID::toString).toList();
        assertThat(LINE.read(Topics.REPORT, keys, 1000)).hasSize(40).allSatisfy((key, records) -> assertThat(
                        versions(records))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 25).boxed().toList()));
        assertThat(LINE.count("outbox")).isZero();
    }

    /** The table is nearly always empty; if it kept its dead rows the relay would slow down by the minute. */
    @Test
    void staysSmallUnderASteadyStream() {
        var relay = LINE.relay();
        long[] nanos = new long[60];
        for (int round = 0; round < nanos.length; round++) {
            var all = IntStream.range(0, 1000)
                    .mapToObj(i -> announcement(Ids.newId(LINE.time.now()), 1))
                    .toList();
            LINE.await(LINE.transactions().run(tx -> LINE.outbox.addAll(tx, all)));
            long start = System.nanoTime();
            assertThat(relay.relayOnce()).isEqualTo(1000);
            nanos[round] = System.nanoTime() - start;
        }

        long early = LongStream.of(nanos).skip(20).limit(20).sum();
        long late = LongStream.of(nanos).skip(40).sum();
        assertThat(late)
                .as("the last third of the rounds against the middle third")
                .isLessThan(2 * early);
    }

    private static void relayUntilEmpty() {
        var relay = LINE.relay();
        while (LINE.count("outbox") > 0) {
            relay.relayOnce();
        }
    }

    private static Announcement announcement(UUID report, long version) {
        return LINE.outbox.prepare(new ReportWithdrawn(report, version, null, LINE.time.now()), null);
    }

    private static List<Long> versions(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(OutboxTest::version).toList();
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        try {
            return IncomingReader.read(record).event().version();
        } catch (EventJson.Unreadable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
