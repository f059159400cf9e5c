package se.enkanal.intake.reconciliation.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.reconciliation.Patience;
import se.enkanal.intake.reconciliation.store.Stray;
import se.enkanal.intake.reconciliation.store.Strays;
import se.enkanal.intake.reconciliation.store.Strays.Wait;
import se.enkanal.outbox.Announcement;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Says again, as the same event, what has not led to a case; what still waits in the outbox is not said twice. */
@Singleton
public class Reannounce {

    private static final Logger LOG = Logger.getLogger(Reannounce.class);

    private final Strays strays;
    private final CurrentRegister register;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Time time;
    private final Patience patience;

    Reannounce(
            Strays strays,
            CurrentRegister register,
            Transactions transactions,
            Outbox outbox,
            Time time,
            IntakeConfig config) {
        this.strays = strays;
        this.register = register;
        this.transactions = transactions;
        this.outbox = outbox;
        this.time = time;
        this.patience =
                new Patience(config.reannounce().after(), config.reannounce().longest());
    }

    /** Answers how many were announced again. */
    public Uni<Integer> reannounce() {
        var now = time.now();
        return transactions
                .run(tx -> strays.look(tx, patience.mark(now), now))
                .chain(() -> transactions.run(tx -> strays.claim(tx, now).chain(due -> sayAgain(tx, due, now))));
    }

    private Uni<Integer> sayAgain(SqlConnection tx, List<Stray> due, Instant now) {
        var lost = due.stream().filter(stray -> !stray.onItsWay()).toList();
        return outbox.addAll(tx, lost.stream().flatMap(this::announcements).toList())
                .chain(() -> strays.wait(
                        tx, due.stream().map(stray -> until(stray, now)).toList()))
                .invoke(() -> lost.forEach(stray -> LOG.infof(
                        "report=%s event=%s outcome=reannounced attempt=%d",
                        stray.reportId(), stray.announced(), stray.attempts() + 1)))
                .replaceWith(lost.size());
    }

    private Stream<Announcement> announcements(Stray stray) {
        var received = outbox.prepare(stray.announced(), stray.received(register.get()), null);
        return stray.supplement() == null
                ? Stream.of(received)
                : Stream.of(
                        received,
                        outbox.prepare(stray.supplement().eventId(), stray.supplemented(register.get()), null));
    }

    private Wait until(Stray stray, Instant now) {
        int attempts = stray.onItsWay() ? stray.attempts() : stray.attempts() + 1;
        return new Wait(stray.reportId(), patience.after(attempts, now), attempts);
    }
}
