package se.enkanal.intake.form.tick;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import se.enkanal.intake.form.store.Drafts;
import se.enkanal.outbox.Time;

/** Forgets the drafts that nobody has touched for a day. */
@Singleton
class DraftClock {

    private static final Logger LOG = Logger.getLogger(DraftClock.class);

    private final Drafts drafts;
    private final Time time;

    DraftClock(Drafts drafts, Time time) {
        this.drafts = drafts;
        this.time = time;
    }

    @Scheduled(every = "${intake.forget.every:10m}", delayed = "1m", concurrentExecution = SKIP)
    Uni<Void> tick() {
        return drafts.forgetExpired(time.now())
                .onFailure()
                .invoke(failure -> LOG.warnf("drafts outcome=retry reason=%s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
