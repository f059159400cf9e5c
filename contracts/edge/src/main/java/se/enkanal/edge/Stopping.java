package se.enkanal.edge;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A stopping service begins nothing new: every tick ends before the database is let go. */
@ApplicationScoped
class Stopping {

    private static final int FIRST = 1;

    void stop(@Observes @Priority(FIRST) ShutdownEvent stopping, Scheduler scheduler) {
        scheduler.pause();
    }
}
