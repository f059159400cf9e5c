package se.enkanal.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Takes announcements from the database to the broker, oldest first within a shard, and deletes them when the broker has
 * acknowledged. Any number of replicas: a shard belongs to whoever holds its lock for the length of a round.
 *
 * <p>One thread of its own, since the broker's client may block; it is woken after each commit and looks each second
 * besides.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** Advisory, not SKIP LOCKED: the order of what is announced is part of the contract. */
    private static final String LOCK_FREE_SHARDS =
            """
            select shard::smallint from generate_series(0, $1::int - 1) as shard
             where pg_try_advisory_xact_lock(20261122, shard)
            """;

    /**
     * A statement of its own, so that its snapshot is younger than the locks: another's deletions are seen. By an array,
     * so that the rows are found through the key however many dead ones lie about.
     */
    private static final String TAKE =
            """
            delete from outbox
             where seq = any(array(select seq from outbox where shard = any($1::smallint[]) order by seq limit $2))
            returning seq, id, topic, key, type, payload, at, traceparent, headers
            """;

    /** So many in one round are no crowd: the next may follow at once. */
    private static final int FEW = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Pool pool;
    private final Announcer announcer;
    private final OutboxConfig config;
    private final OutboxMetrics metrics;
    private final BlockingQueue<Boolean> wakeUps = new ArrayBlockingQueue<>(1);
    private volatile boolean stopping;
    private Thread thread;

    OutboxRelay(Pool pool, Announcer announcer, OutboxConfig config, OutboxMetrics metrics) {
        this.pool = pool;
        this.announcer = announcer;
        this.config = config;
        this.metrics = metrics;
    }

    /** Something may have been stored. Costs nothing, and never blocks. */
    public void wake() {
        wakeUps.offer(true);
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon(true).start(this::relayUntilStopped);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(config.drain().toMillis());
    }

    /** One round: how many announcements the broker acknowledged. */
    int relayOnce() {
        return pool.withTransaction(this::round).await().atMost(PATIENCE);
    }

    private void relayUntilStopped() {
        while (!stopping) {
            long began = System.nanoTime();
            int announced = relayed();
            if (announced > FEW) {
                breathe(began);
            }
            if (announced < config.batch()) {
                pause();
            }
            metrics.look(pool);
        }
        while (relayed() > 0) {
            LOG.debug("relay outcome=draining");
        }
    }

    private int relayed() {
        try {
            return relayOnce();
        } catch (RuntimeException failure) {
            LOG.warnf("relay outcome=retry reason=%s", failure.toString());
            return 0;
        }
    }

    private void breathe(long began) {
        LockSupport.parkNanos(config.breath().toNanos() - (System.nanoTime() - began));
    }

    private void pause() {
        try {
            wakeUps.poll(config.every().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private Uni<Integer> round(SqlConnection tx) {
        return tx.preparedQuery(LOCK_FREE_SHARDS)
                .execute(Tuple.of(Announcement.SHARDS))
                .map(rows -> column(rows, row -> row.getShort(0)).toArray(Short[]::new))
                .chain(shards -> tx.preparedQuery(TAKE)
                        .execute(Tuple.tuple().addArrayOfShort(shards).addInteger(config.batch())))
                .map(rows -> column(rows, row -> row))
                .chain(this::announce);
    }

    private Uni<Integer> announce(List<Row> taken) {
        if (taken.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var inOrder = new ArrayList<>(taken);
        inOrder.sort(Comparator.comparing(row -> row.getLong("seq")));
        return announcer.send(inOrder.stream().map(OutboxRelay::announcement).toList());
    }

    private static Announcement announcement(Row row) {
        var headers = row.getValue("headers");
        return new Announcement(
                row.getUUID("id"),
                (short) 0,
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getBuffer("payload").getBytes(),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("traceparent"),
                headers instanceof JsonObject json ? json.encode() : null);
    }

    private static <T> List<T> column(Iterable<Row> rows, java.util.function.Function<Row, T> of) {
        return StreamSupport.stream(rows.spliterator(), false).map(of).toList();
    }
}
