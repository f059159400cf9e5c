package se.enkanal.intake.organisation.flow;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import se.enkanal.intake.organisation.Register;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.file.OrganisationFiles;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.organisation.store.Organisations;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Brings the files' organisations into the register at start, as one batch, only when the files have changed. */
@Singleton
public class LoadOrganisations {

    private static final Logger LOG = Logger.getLogger(LoadOrganisations.class);
    private static final String FILES = "organisations";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final OrganisationFiles files;
    private final Organisations organisations;
    private final CurrentRegister register;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Time time;

    LoadOrganisations(
            OrganisationFiles files,
            Organisations organisations,
            CurrentRegister register,
            Transactions transactions,
            Outbox outbox,
            Time time) {
        this.files = files;
        this.organisations = organisations;
        this.register = register;
        this.transactions = transactions;
        this.outbox = outbox;
        this.time = time;
    }

    void start(@Observes StartupEvent started) {
        transactions.run(this::load).chain(register::refresh).await().atMost(PATIENCE);
    }

    Uni<Integer> load(SqlConnection tx) {
        var digest = files.digest();
        return organisations
                .lock(tx)
                .chain(() -> organisations.digest(tx, FILES))
                .chain(loaded -> loaded.equals(digest) ? Uni.createFrom().item(0) : loadAll(tx, digest));
    }

    private Uni<Integer> loadAll(SqlConnection tx, String digest) {
        return organisations
                .register(tx)
                .chain(stored ->
                        organisations.changedBy(tx, Organisations.ADMIN).map(kept -> wanted(stored, kept)))
                .chain(wanted -> organisations
                        .save(tx, wanted, Organisations.FILES)
                        .chain(versions -> announce(tx, wanted, versions)))
                .call(() -> organisations.keepDigest(tx, FILES, digest))
                .invoke(loaded -> LOG.infof("organisations=%d outcome=loaded", loaded));
    }

    private List<RegisteredOrganisation> wanted(Register stored, List<String> changedByAdmin) {
        return stored.lacking(files.read()).stream()
                .filter(organisation -> !changedByAdmin.contains(organisation.id()))
                .toList();
    }

    private Uni<Integer> announce(SqlConnection tx, List<RegisteredOrganisation> saved, Map<String, Long> versions) {
        Instant now = time.now();
        return outbox.addAll(
                        tx,
                        saved.stream()
                                .map(organisation -> outbox.prepare(
                                        organisation.changed(versions.get(organisation.id()), now), null))
                                .toList())
                .replaceWith(saved.size());
    }
}
