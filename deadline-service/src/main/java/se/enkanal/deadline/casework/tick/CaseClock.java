package se.enkanal.deadline.casework.tick;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import se.enkanal.deadline.casework.flow.TickCases;

/** Each second, whatever is due. Other replicas do the same; row locks keep them apart. */
@ApplicationScoped
class CaseClock {

    private final TickCases tick;
    private final AtomicLong lateness = new AtomicLong();

    CaseClock(TickCases tick, MeterRegistry registry) {
        this.tick = tick;
        Gauge.builder("enkanal.tick.lateness", lateness, millis -> millis.get() / 1000.0)
                .description("How much after its time the latest reminder of the last tick fired.")
                .baseUnit("seconds")
                .register(registry);
    }

    @Scheduled(identity = "cases", every = "${deadline.clock.every:1s}", concurrentExecution = SKIP)
    Uni<Void> tick() {
        return tick.tick().invoke(late -> lateness.set(late.toMillis())).replaceWithVoid();
    }
}
