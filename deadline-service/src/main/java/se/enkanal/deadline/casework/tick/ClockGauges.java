package se.enkanal.deadline.casework.tick;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;
import static se.enkanal.contracts.casework.v1.StageState.*;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import se.enkanal.contracts.casework.v1.StageState;
import se.enkanal.deadline.casework.store.OpenClocks;

/** How many clocks run, are planned, soon due, passed or missed: what an operator watches. */
@ApplicationScoped
class ClockGauges {

    private static final List<StageState> OPEN = List.of(PLANNED, PLANNED_PASSED, RUNNING, DUE_SOON, MISSED);

    private final OpenClocks clocks;
    private volatile Map<StageState, Long> counted = Map.of();

    ClockGauges(OpenClocks clocks, MeterRegistry registry) {
        this.clocks = clocks;
        OPEN.forEach(state -> Gauge.builder("enkanal.clocks", () -> counted.getOrDefault(state, 0L))
                .description("Clocks of stages that are still to be filed.")
                .tag("state", state.name())
                .register(registry));
    }

    @Scheduled(identity = "clock-gauges", every = "30s", concurrentExecution = SKIP)
    Uni<Void> count() {
        return clocks.byState().invoke(now -> counted = now).replaceWithVoid();
    }
}
