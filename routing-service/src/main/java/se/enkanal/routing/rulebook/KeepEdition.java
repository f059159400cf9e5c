package se.enkanal.routing.rulebook;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import se.enkanal.outbox.Time;
import se.enkanal.routing.rulebook.store.Editions;

/** Keeps the edition before it judges anything. */
@Singleton
class KeepEdition {

    private static final Logger LOG = Logger.getLogger(KeepEdition.class);

    void keep(@Observes StartupEvent start, CurrentBook book, Editions editions, Time time) {
        Uni.createFrom()
                .deferred(() -> editions.keep(book.files(), time.now()))
                .await()
                .indefinitely();
        LOG.infof(
                "rulebook edition=%s rules=%d outcome=read",
                book.get().edition(), book.get().rules().size());
    }
}
