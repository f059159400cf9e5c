package se.enkanal.routing.verdict.tick;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import se.enkanal.routing.verdict.flow.RejudgeReports;

/** Each second, whatever time has changed. Other replicas do the same; row locks keep them apart. */
@ApplicationScoped
class RejudgeClock {

    private static final Logger LOG = Logger.getLogger(RejudgeClock.class);

    private final RejudgeReports rejudge;
    private final AtomicLong lateness = new AtomicLong();

    RejudgeClock(RejudgeReports rejudge, MeterRegistry registry) {
        this.rejudge = rejudge;
        Gauge.builder("enkanal.tick.lateness", lateness, millis -> millis.get() / 1000.0)
                .description("How much after its time the latest verdict of the last tick came.")
                .baseUnit("seconds")
                .register(registry);
    }

    @Scheduled(identity = "rejudges", every = "${routing.clock.every:1s}", concurrentExecution = SKIP)
    Uni<Void> tick() {
        return rejudge.tick()
                .invoke(late -> lateness.set(late.toMillis()))
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("tick outcome=retry reason=%s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
