package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Dossier;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.casework.store.Actors;
import se.enkanal.deadline.casework.store.Audit;
import se.enkanal.deadline.casework.store.AuditEntry;
import se.enkanal.deadline.casework.store.Cases;
import se.enkanal.deadline.casework.store.Dossiers;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Reads a case whole, and notes who read it. */
@Singleton
public class ReadCase {

    private final Transactions transactions;
    private final Cases cases;
    private final Dossiers dossiers;
    private final Audit audit;
    private final Actors actors;
    private final Time time;

    ReadCase(Transactions transactions, Cases cases, Dossiers dossiers, Audit audit, Actors actors, Time time) {
        this.transactions = transactions;
        this.cases = cases;
        this.dossiers = dossiers;
        this.audit = audit;
        this.actors = actors;
        this.time = time;
    }

    public Uni<Dossier> read(UUID reportId, Person reader) {
        return transactions.run(tx -> cases.find(tx, List.of(reportId))
                .map(files -> readable(files, reader))
                .call(file -> note(tx, file, reader))
                .chain(file -> dossiers.of(tx, List.of(file)).map(List::getFirst))
                .map(dossier -> Ownership.readsAll(reader.caller(), dossier.file()) ? dossier : dossier.ofOperator()));
    }

    private static CaseFile readable(List<CaseFile> files, Person reader) {
        return files.stream()
                .filter(file -> Ownership.reads(reader.caller(), file))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Uni<Void> note(SqlConnection tx, CaseFile file, Person reader) {
        var now = time.now();
        return actors.of(tx, reader, now)
                .chain(actor -> audit.addAll(tx, List.of(AuditEntry.by(actor, file, "CaseRead", "{}", now))));
    }
}
