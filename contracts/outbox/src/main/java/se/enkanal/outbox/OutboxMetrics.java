package se.enkanal.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How much waits to be announced, for how long, and how many records could never be consumed. */
@ApplicationScoped
public class OutboxMetrics {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Time time;
    private final Counter dead;
    private final AtomicLong depth = new AtomicLong();
    private final AtomicLong ageSeconds = new AtomicLong();
    private Instant looked = Instant.EPOCH;

    OutboxMetrics(Time time, MeterRegistry registry) {
        this.time = time;
        this.dead = Counter.builder("enkanal.dead.letters")
                .description("Records that can never be consumed; each waits for a person.")
                .register(registry);
        Gauge.builder("enkanal.outbox.depth", depth, AtomicLong::get)
                .description("Announcements stored and not yet acknowledged by the broker.")
                .register(registry);
        Gauge.builder("enkanal.outbox.age", ageSeconds, AtomicLong::get)
                .description("How long the oldest of them has waited.")
                .baseUnit("seconds")
                .register(registry);
    }

    void died(int records) {
        dead.increment(records);
    }

    /** Refreshes the gauges, at most every few seconds; blocks, so it is for the relay's own thread. */
    void look(Pool pool) {
        var now = time.now();
        if (now.isBefore(looked.plus(EVERY))) {
            return;
        }
        looked = now;
        try {
            var waiting = pool.query("select count(*), min(at) from outbox")
                    .execute()
                    .await()
                    .atMost(EVERY)
                    .iterator()
                    .next();
            depth.set(waiting.getLong(0));
            ageSeconds.set(Optional.ofNullable(waiting.getOffsetDateTime(1))
                    .map(OffsetDateTime::toInstant)
                    .map(oldest -> Duration.between(oldest, now).toSeconds())
                    .orElse(0L));
        } catch (RuntimeException unreachable) {
            // the relay's own warning says that the database is away
        }
    }
}
