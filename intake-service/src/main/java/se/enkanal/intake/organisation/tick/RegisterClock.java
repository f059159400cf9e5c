package se.enkanal.intake.organisation.tick;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import se.enkanal.intake.organisation.store.CurrentRegister;

/** Lets this replica learn what another changed. */
@Singleton
class RegisterClock {

    private static final Logger LOG = Logger.getLogger(RegisterClock.class);

    private final CurrentRegister register;

    RegisterClock(CurrentRegister register) {
        this.register = register;
    }

    @Scheduled(every = "${intake.organisations.refresh-every:10s}", concurrentExecution = SKIP)
    Uni<Void> tick() {
        return register.refresh()
                .onFailure()
                .invoke(failure -> LOG.warnf("register outcome=retry reason=%s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
