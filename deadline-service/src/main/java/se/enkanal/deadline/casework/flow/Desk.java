package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.casework.Turn;
import se.enkanal.deadline.casework.store.Actors;
import se.enkanal.deadline.casework.store.Audit;
import se.enkanal.deadline.casework.store.AuditEntry;
import se.enkanal.deadline.casework.store.Cases;
import se.enkanal.deadline.casework.store.TextKeys;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;
import se.enkanal.secret.DataKey;

/**
 * Where a person changes a case: held, checked, changed, audited and announced in one transaction. One file because the
 * order of the checks is part of the contract.
 */
@Singleton
public class Desk {

    private static final Logger LOG = Logger.getLogger(Desk.class);

    private final Transactions transactions;
    private final Cases cases;
    private final TextKeys keys;
    private final Actors actors;
    private final Audit audit;
    private final Outbox outbox;
    private final Time time;

    Desk(Transactions transactions, Cases cases, TextKeys keys, Actors actors, Audit audit, Outbox outbox, Time time) {
        this.transactions = transactions;
        this.cases = cases;
        this.keys = keys;
        this.actors = actors;
        this.audit = audit;
        this.outbox = outbox;
        this.time = time;
    }

    /** A case on the desk: held until the transaction ends. */
    public record Sitting(SqlConnection tx, CaseFile file, UUID actor, DataKey key, Instant now) {}

    /** What a use case does with it: stores its own rows and answers what they make of the case. */
    @FunctionalInterface
    interface Work {
        Uni<Turn> on(Sitting sitting);
    }

    /** Changes the case on behalf of the track's owner, and answers how it then stands. */
    Uni<CaseFile> change(Asker asker, String track, String action, Work work) {
        var now = time.now();
        return transactions
                .run(tx -> cases.lock(tx, List.of(asker.reportId()))
                        .map(files -> permitted(files, asker, track))
                        .chain(file -> sitting(tx, file, asker, now))
                        .chain(sitting -> work.on(sitting).chain(turn -> store(sitting, turn, asker, action))))
                .invoke(file -> LOG.infof(
                        "report=%s event=%s outcome=stored version=%d", file.reportId(), action, file.version()));
    }

    /** Reads what was asked, once it is clear that there is such a case for this person to see. */
    <T> Uni<T> ask(Asker asker, Supplier<T> asked) {
        return transactions
                .run(tx -> cases.find(tx, List.of(asker.reportId())))
                .invoke(files -> visible(files, asker))
                .map(files -> asked.get());
    }

    /** May this person change this track of the case as they read it? Nothing is held or stored. */
    Uni<CaseFile> look(Asker asker, String track) {
        return transactions.run(
                tx -> cases.find(tx, List.of(asker.reportId())).map(files -> permitted(files, asker, track)));
    }

    private static CaseFile visible(List<CaseFile> files, Asker asker) {
        return files.stream()
                .filter(each -> Ownership.reads(asker.person().caller(), each))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static CaseFile permitted(List<CaseFile> files, Asker asker, String track) {
        var file = visible(files, asker);
        if (!Ownership.acts(asker.person().caller(), file, track)) {
            throw Refused.forbidden();
        }
        if (asker.asRead().filter(version -> version != file.version()).isPresent()) {
            throw Refused.stale();
        }
        return file;
    }

    private Uni<Sitting> sitting(SqlConnection tx, CaseFile file, Asker asker, Instant now) {
        return actors.of(tx, asker.person(), now)
                .chain(actor -> keys.of(tx, file.reportId()).map(key -> new Sitting(tx, file, actor, key, now)));
    }

    private Uni<CaseFile> store(Sitting sitting, Turn turn, Asker asker, String action) {
        var tx = sitting.tx();
        var after = turn.after();
        var entry = AuditEntry.by(
                sitting.actor(), after, action, "{\"version\":%d}".formatted(after.version()), sitting.now());
        return cases.save(tx, List.of(after))
                .chain(() -> audit.addAll(tx, List.of(entry)))
                .chain(() -> outbox.addAll(
                        tx,
                        turn.events(null, sitting.now()).stream()
                                .map(event -> outbox.prepare(event, asker.traceparent()))
                                .toList()))
                .replaceWith(after);
    }
}
