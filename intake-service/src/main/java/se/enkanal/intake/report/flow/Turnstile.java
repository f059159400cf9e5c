package se.enkanal.intake.report.flow;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import se.enkanal.intake.IntakeConfig;

/** Lets in only so many at a time: to be turned away at once is better than to wait until one's client gives up. */
@Singleton
class Turnstile {

    private final int most;
    private final AtomicInteger inside = new AtomicInteger();

    @Inject
    Turnstile(IntakeConfig config) {
        this(config.reports().mostWaiting());
    }

    Turnstile(int most) {
        this.most = most;
    }

    /** Who gets in must leave. */
    boolean enter() {
        if (inside.incrementAndGet() <= most) {
            return true;
        }
        inside.decrementAndGet();
        return false;
    }

    void leave() {
        inside.decrementAndGet();
    }
}
