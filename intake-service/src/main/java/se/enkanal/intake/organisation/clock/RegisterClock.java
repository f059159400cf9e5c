package se.enkanal.intake.organisation.clock;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import se.enkanal.intake.organisation.store.CurrentRegister;

/** Lets this replica learn what another changed. */
@Singleton
class RegisterClock {

    private final CurrentRegister register;

    RegisterClock(CurrentRegister register) {
        this.register = register;
    }

    @Scheduled(every = "${intake.organisations.refresh-every:10s}", concurrentExecution = SKIP)
    Uni<Void> tick() {
        return register.refresh();
    }
}
