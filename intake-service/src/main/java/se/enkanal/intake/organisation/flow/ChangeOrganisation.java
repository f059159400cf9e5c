package se.enkanal.intake.organisation.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.organisation.store.Organisations;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Makes an organisation what its administrator wants, and announces it. From then on the files no longer change it. */
@Singleton
public class ChangeOrganisation {

    private static final Logger LOG = Logger.getLogger(ChangeOrganisation.class);

    private final Organisations organisations;
    private final CurrentRegister register;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Time time;

    ChangeOrganisation(
            Organisations organisations,
            CurrentRegister register,
            Transactions transactions,
            Outbox outbox,
            Time time) {
        this.organisations = organisations;
        this.register = register;
        this.transactions = transactions;
        this.outbox = outbox;
        this.time = time;
    }

    public Uni<RegisteredOrganisation> to(RegisteredOrganisation wanted) {
        return transactions
                .run(tx -> save(tx, wanted))
                .invoke(version -> LOG.infof("organisation=%s version=%d outcome=changed", wanted.id(), version))
                .call(register::refresh)
                .replaceWith(wanted);
    }

    private Uni<Long> save(SqlConnection tx, RegisteredOrganisation wanted) {
        return organisations
                .lock(tx)
                .chain(() -> organisations.save(tx, List.of(wanted), Organisations.ADMIN))
                .map(versions -> versions.get(wanted.id()))
                .call(version -> outbox.add(tx, outbox.prepare(wanted.changed(version, time.now()), null)));
    }
}
