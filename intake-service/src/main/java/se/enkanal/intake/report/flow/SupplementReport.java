package se.enkanal.intake.report.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;
import se.enkanal.edge.Problems;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.report.Submission;
import se.enkanal.intake.report.Supplement;
import se.enkanal.intake.report.store.LockedReport;
import se.enkanal.intake.report.store.ReportChanges;
import se.enkanal.intake.report.store.Supplements;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Lays newer knowledge over a report and announces all of it as it then stands. */
@Singleton
public class SupplementReport {

    private static final Logger LOG = Logger.getLogger(SupplementReport.class);

    private final CurrentRegister register;
    private final ReportChanges changes;
    private final Supplements supplements;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Time time;

    SupplementReport(
            CurrentRegister register,
            ReportChanges changes,
            Supplements supplements,
            Transactions transactions,
            Outbox outbox,
            Time time) {
        this.register = register;
        this.changes = changes;
        this.supplements = supplements;
        this.transactions = transactions;
        this.outbox = outbox;
        this.time = time;
    }

    /** By somebody who acts for these organisations; empty where none of them has such a report. */
    public Uni<Optional<ReportSupplemented>> supplement(
            UUID reportId,
            Collection<String> organisations,
            Supplement supplement,
            ReportSupplemented.By by,
            String traceparent) {
        return transactions.run(tx -> changes.lock(tx, reportId, organisations)
                .chain(found -> found.map(report -> supplement(tx, report, supplement, by, time.now(), traceparent)
                                .map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    /** Within the caller's transaction, on a report it has locked. Answers the event; 422 where the whole cannot be true. */
    public Uni<ReportSupplemented> supplement(
            SqlConnection tx,
            LockedReport report,
            Supplement supplement,
            ReportSupplemented.By by,
            Instant now,
            String traceparent) {
        var flaws = supplement.contradicting(report.facts(), now);
        if (!flaws.isEmpty()) {
            throw Problems.wrong(flaws);
        }
        var facts = supplement.laidOver(report.facts(), now);
        if (supplement.hasWords() && keepsSecret(report.organisation(), facts)) {
            throw Problems.wrong(List.of(Submission.notToBeWritten("text")));
        }
        var event = event(report, facts, Supplement.changed(report.facts(), facts), by, now);
        var announcement = outbox.prepare(event, traceparent);
        return changes.supplement(tx, report, facts, event.version())
                .chain(() -> changes.key(tx, report))
                .chain(key -> supplements.add(tx, announcement.id(), event, note(supplement, by), key))
                .chain(() -> outbox.add(tx, announcement))
                .invoke(() -> LOG.infof("report=%s event=ReportSupplemented outcome=stored by=%s", report.id(), by))
                .replaceWith(event);
    }

    private boolean keepsSecret(String organisation, Facts facts) {
        return register.get()
                .organisation(organisation)
                .filter(registered -> registered.keepsSecret(facts))
                .isPresent();
    }

    /** A reporter's words are a message, kept with the others; a handler's are a note beside the facts. */
    private static String note(Supplement supplement, ReportSupplemented.By by) {
        return by == ReportSupplemented.By.HANDLER ? supplement.text() : null;
    }

    private ReportSupplemented event(
            LockedReport report, Facts facts, List<String> changed, ReportSupplemented.By by, Instant now) {
        return new ReportSupplemented(
                report.id(),
                report.nextVersion(),
                null,
                now,
                report.reference(),
                register.get().snapshot(report.organisation()),
                report.receivedAt(),
                facts,
                changed,
                by);
    }
}
