package se.enkanal.intake.reconciliation.flow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.intake.reconciliation.Reconciliation;
import se.enkanal.intake.reconciliation.store.Strays;
import se.enkanal.outbox.Time;

/** Compares what has come with what has become a case, and says so where they differ for too long. */
@Singleton
public class Reconcile {

    private static final Logger LOG = Logger.getLogger(Reconcile.class);
    private static final Duration BETWEEN_ALARMS = Duration.ofMinutes(1);

    private final Strays strays;
    private final Time time;
    private final Duration within;
    private final AtomicLong gap = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();
    private volatile Instant alarmed = Instant.EPOCH;

    Reconcile(Strays strays, Time time, IntakeConfig config, MeterRegistry metrics) {
        this.strays = strays;
        this.time = time;
        this.within = config.reannounce().expectedWithin();
        Gauge.builder("enkanal.reconciliation.gap", gap, AtomicLong::get)
                .description("Reports that should have become cases by now and have not.")
                .register(metrics);
        Gauge.builder("enkanal.reconciliation.oldest", oldest, AtomicLong::get)
                .description("How long the oldest report that is no case has waited.")
                .baseUnit("seconds")
                .register(metrics);
    }

    public Uni<Reconciliation> reconcile() {
        return strays.count(time.now(), within).invoke(this::tell);
    }

    private void tell(Reconciliation counts) {
        gap.set(counts.gap());
        oldest.set(counts.oldestWaitingSeconds());
        var now = time.now();
        if (counts.gap() > 0 && !now.isBefore(alarmed.plus(BETWEEN_ALARMS))) {
            alarmed = now;
            LOG.warnf(
                    "reconciliation outcome=alarm received=%d opened=%d waiting=%d gap=%d oldest=%ds",
                    counts.received(), counts.opened(), counts.waiting(), counts.gap(), counts.oldestWaitingSeconds());
        }
    }
}
