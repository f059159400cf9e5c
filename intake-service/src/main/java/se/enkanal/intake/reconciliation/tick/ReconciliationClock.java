package se.enkanal.intake.reconciliation.tick;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import se.enkanal.intake.reconciliation.flow.Reannounce;
import se.enkanal.intake.reconciliation.flow.Reconcile;

/** Looks and delegates, nothing else. */
@Singleton
class ReconciliationClock {

    private static final Logger LOG = Logger.getLogger(ReconciliationClock.class);

    private final Reannounce reannounce;
    private final Reconcile reconcile;

    ReconciliationClock(Reannounce reannounce, Reconcile reconcile) {
        this.reannounce = reannounce;
        this.reconcile = reconcile;
    }

    @Scheduled(every = "${intake.reannounce.every:5s}", concurrentExecution = SKIP)
    Uni<Void> tick() {
        return reannounce
                .reannounce()
                .chain(reconcile::reconcile)
                .onFailure()
                .invoke(failure -> LOG.warnf("reconciliation outcome=retry reason=%s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
