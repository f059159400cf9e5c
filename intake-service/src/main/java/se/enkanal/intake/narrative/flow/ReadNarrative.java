package se.enkanal.intake.narrative.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.enkanal.contracts.report.v1.ReportEvent.NarrativeRead;
import se.enkanal.intake.followup.Message;
import se.enkanal.intake.followup.store.Messages;
import se.enkanal.intake.narrative.store.NarrativeReads;
import se.enkanal.intake.report.Texts;
import se.enkanal.intake.report.store.LockedReport;
import se.enkanal.intake.report.store.ReportChanges;
import se.enkanal.intake.report.store.Supplements;
import se.enkanal.intake.secret.Codes;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;
import se.enkanal.secret.DataKey;

/** Opens what was written, for somebody with a right to it; that it was opened is stored and announced before it is shown. */
@Singleton
public class ReadNarrative {

    private static final Logger LOG = Logger.getLogger(ReadNarrative.class);

    private final ReportChanges changes;
    private final NarrativeReads reads;
    private final Supplements supplements;
    private final Messages messages;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Codes codes;
    private final Time time;

    ReadNarrative(
            ReportChanges changes,
            NarrativeReads reads,
            Supplements supplements,
            Messages messages,
            Transactions transactions,
            Outbox outbox,
            Codes codes,
            Time time) {
        this.changes = changes;
        this.reads = reads;
        this.supplements = supplements;
        this.messages = messages;
        this.transactions = transactions;
        this.outbox = outbox;
        this.codes = codes;
        this.time = time;
    }

    /** Everything anybody wrote about one report. {@code unit} is the registered one's id, or null. */
    public record Narrative(UUID id, String unit, Texts texts, List<String> supplements, List<Message> messages) {}

    /** Empty where none of the organisations has such a report. */
    public Uni<Optional<Narrative>> read(
            UUID reportId, Collection<String> organisations, String subject, String traceparent) {
        return transactions.run(tx -> changes.lock(tx, reportId, organisations).chain(found -> found.map(
                        report -> read(tx, report, subject, traceparent).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Narrative> read(SqlConnection tx, LockedReport report, String subject, String traceparent) {
        var now = time.now();
        var event = new NarrativeRead(
                report.id(), report.nextVersion(), null, now, report.organisation(), codes.pseudonym(subject));
        var announcement = outbox.prepare(event, traceparent);
        return changes.read(tx, report, now)
                .chain(() -> reads.add(tx, announcement.id(), event))
                .chain(() -> outbox.add(tx, announcement))
                .chain(() -> changes.key(tx, report))
                .chain(key -> written(tx, report, key))
                .invoke(() -> LOG.infof("report=%s event=NarrativeRead outcome=shown", report.id()));
    }

    private Uni<Narrative> written(SqlConnection tx, LockedReport report, DataKey key) {
        return supplements.texts(tx, report.id(), key).chain(notes -> messages.of(tx, report.id(), key)
                .map(said -> new Narrative(report.id(), report.unit(), changes.open(report), notes, said)));
    }
}
