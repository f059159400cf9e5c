package se.enkanal.outbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Takes in a batch of records in one transaction. What can never be read or acted on becomes a dead letter, one record at
 * a time, while the rest commits; an absent database or broker is waited for, for ever. Deliveries may come again, so the
 * work is idempotent: it gates by the events' versions, or by the {@link Inbox}.
 */
@ApplicationScoped
public class BatchConsumer {

    private static final Logger LOG = Logger.getLogger(BatchConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final Outbox outbox;
    private final DeadLetters deadLetters;

    BatchConsumer(Transactions transactions, Outbox outbox, DeadLetters deadLetters) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.deadLetters = deadLetters;
    }

    /** What a service does with the events of a batch, in the order they came, in the given transaction. */
    @FunctionalInterface
    public interface Work {
        Uni<Void> on(SqlConnection tx, List<Incoming> events);
    }

    /** Completes when the batch, or each of its records, has been dealt with for good. */
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records, Work work) {
        var batch = read(records);
        return commit(batch, work)
                .onFailure(Faults::deterministic)
                .recoverWithUni(failure -> batch.events.size() == 1 ? reject(batch, failure) : oneByOne(batch, work));
    }

    /** The same for events of these types; others pass by unread. */
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records, Set<String> types, Work work) {
        var wanted = new HashMap<TopicPartition, List<ConsumerRecord<String, byte[]>>>();
        for (var record : records) {
            if (types.contains(IncomingReader.type(record))) {
                wanted.computeIfAbsent(
                                new TopicPartition(record.topic(), record.partition()), partition -> new ArrayList<>())
                        .add(record);
            }
        }
        return wanted.isEmpty() ? Uni.createFrom().voidItem() : consume(new ConsumerRecords<>(wanted, Map.of()), work);
    }

    private Uni<Void> commit(Batch batch, Work work) {
        return Uni.createFrom()
                .deferred(() -> transactions.run(
                        tx -> work.on(tx, batch.incoming()).chain(() -> outbox.addAll(tx, batch.dead))))
                .onFailure(failure -> !Faults.deterministic(failure))
                .invoke(failure -> LOG.warnf("consumer outcome=retry reason=%s", failure.toString()))
                .onFailure(failure -> !Faults.deterministic(failure))
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Uni<Void> oneByOne(Batch batch, Work work) {
        return Multi.createFrom()
                .iterable(batch.alone())
                .onItem()
                .transformToUniAndConcatenate(one -> commit(one, work)
                        .onFailure(Faults::deterministic)
                        .recoverWithUni(failure -> reject(one, failure))
                        .replaceWith(one))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> reject(Batch batch, Throwable failure) {
        LOG.warnf("consumer outcome=rejected reason=%s", failure.toString());
        batch.events.forEach(each -> batch.dead.add(deadLetters.letter(each.record, DeadReason.REJECTED)));
        batch.events.clear();
        return commit(batch, (tx, none) -> Uni.createFrom().voidItem());
    }

    private Batch read(ConsumerRecords<String, byte[]> records) {
        var batch = new Batch(new ArrayList<>(records.count()), new ArrayList<>());
        for (var record : records) {
            // A tombstone only lets a compacted topic forget.
            if (record.value() != null) {
                try {
                    batch.events.add(new Delivered(record, IncomingReader.read(record)));
                } catch (EventJson.Unreadable unreadable) {
                    batch.dead.add(deadLetters.letter(record, unreadable.reason()));
                }
            }
        }
        return batch;
    }

    private record Delivered(ConsumerRecord<String, byte[]> record, Incoming incoming) {}

    private record Batch(List<Delivered> events, List<Announcement> dead) {

        List<Incoming> incoming() {
            return events.stream().map(Delivered::incoming).toList();
        }

        /** The dead letters as one batch, then each event as its own. */
        List<Batch> alone() {
            var batches = new ArrayList<Batch>();
            batches.add(new Batch(new ArrayList<>(), dead));
            events.forEach(event -> batches.add(new Batch(new ArrayList<>(List.of(event)), new ArrayList<>())));
            return batches;
        }
    }
}
