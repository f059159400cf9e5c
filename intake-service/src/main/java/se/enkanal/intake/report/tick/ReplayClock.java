package se.enkanal.intake.report.tick;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import se.enkanal.intake.report.store.Replays;
import se.enkanal.outbox.Time;

/** Forgets the answers that no client may ask for any more. */
@Singleton
class ReplayClock {

    private static final Logger LOG = Logger.getLogger(ReplayClock.class);

    private static final Duration KEPT = Duration.ofHours(24);

    private final Replays replays;
    private final Time time;

    ReplayClock(Replays replays, Time time) {
        this.replays = replays;
        this.time = time;
    }

    @Scheduled(every = "${intake.forget.every:10m}", delayed = "1m", concurrentExecution = SKIP)
    Uni<Void> tick() {
        return replays.forgetBefore(time.now().minus(KEPT))
                .onFailure()
                .invoke(failure -> LOG.warnf("replays outcome=retry reason=%s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
