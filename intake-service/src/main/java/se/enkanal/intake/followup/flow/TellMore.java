package se.enkanal.intake.followup.flow;

import static se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented.By.REPORTER;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.report.v1.ReportEvent.ReportWithdrawn;
import se.enkanal.contracts.report.v1.ReportEvent.ReporterAnswered;
import se.enkanal.intake.followup.Message;
import se.enkanal.intake.followup.store.Messages;
import se.enkanal.intake.report.Supplement;
import se.enkanal.intake.report.flow.SupplementReport;
import se.enkanal.intake.report.store.LockedReport;
import se.enkanal.intake.report.store.ReportChanges;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Lets a reporter answer, add what they now know, or take the report back. Each answers whether the code exists. */
@Singleton
public class TellMore {

    private static final Logger LOG = Logger.getLogger(TellMore.class);

    private final FollowReport follow;
    private final ReportChanges changes;
    private final Messages messages;
    private final SupplementReport supplement;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Time time;

    TellMore(
            FollowReport follow,
            ReportChanges changes,
            Messages messages,
            SupplementReport supplement,
            Transactions transactions,
            Outbox outbox,
            Time time) {
        this.follow = follow;
        this.changes = changes;
        this.messages = messages;
        this.supplement = supplement;
        this.transactions = transactions;
        this.outbox = outbox;
        this.time = time;
    }

    /** {@code id} makes a message that is sent twice one message; empty where each is its own. */
    public Uni<Boolean> answer(String code, String text, Optional<UUID> id, String traceparent) {
        return transactions.run(tx -> changes.lock(tx, follow.fingerprint(code))
                .chain(found -> whereFound(found, report -> write(tx, report, text, id, traceparent))));
    }

    public Uni<Boolean> supplement(String code, Supplement told, String traceparent) {
        return transactions.run(tx -> changes.lock(tx, follow.fingerprint(code))
                .chain(found -> whereFound(found, report -> tell(tx, report, told, traceparent))));
    }

    public Uni<Boolean> withdraw(String code, String traceparent) {
        return transactions.run(tx -> changes.lock(tx, follow.fingerprint(code))
                .chain(found -> whereFound(found, report -> withdraw(tx, report, traceparent))));
    }

    private Uni<Void> tell(SqlConnection tx, LockedReport report, Supplement told, String traceparent) {
        if (told.facts().isEmpty()) {
            return write(tx, report, told.text(), Optional.empty(), traceparent);
        }
        var supplemented = supplement.supplement(tx, report, told, REPORTER, time.now(), traceparent);
        return told.text() == null || told.text().isBlank()
                ? supplemented.replaceWithVoid()
                : supplemented
                        .chain(event -> changes.lock(tx, report.id(), List.of(report.organisation())))
                        .chain(again -> write(tx, again.orElseThrow(), told.text(), Optional.empty(), traceparent));
    }

    private Uni<Void> write(SqlConnection tx, LockedReport report, String text, Optional<UUID> id, String traceparent) {
        var now = time.now();
        var message = new Message(id.orElseGet(() -> Ids.newId(now)), now, Message.Author.REPORTER, text.strip());
        return changes.key(tx, report)
                .chain(key -> messages.add(tx, report.id(), message, key))
                .chain(isNew -> isNew
                        ? announce(tx, report, message, traceparent)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> announce(SqlConnection tx, LockedReport report, Message message, String traceparent) {
        var event = new ReporterAnswered(
                report.id(), report.nextVersion(), null, message.at(), report.organisation(), message.id());
        return changes.advance(tx, report, event.version())
                .chain(() -> outbox.add(tx, outbox.prepare(event, traceparent)))
                .invoke(() -> LOG.infof("report=%s event=ReporterAnswered outcome=stored", report.id()));
    }

    private Uni<Void> withdraw(SqlConnection tx, LockedReport report, String traceparent) {
        if (report.withdrawn()) {
            return Uni.createFrom().voidItem();
        }
        var event = new ReportWithdrawn(report.id(), report.nextVersion(), null, time.now());
        return changes.withdraw(tx, report, event.at())
                .chain(() -> outbox.add(tx, outbox.prepare(event, traceparent)))
                .invoke(() -> LOG.infof("report=%s event=ReportWithdrawn outcome=stored", report.id()));
    }

    private static Uni<Boolean> whereFound(
            Optional<LockedReport> found, java.util.function.Function<LockedReport, Uni<Void>> work) {
        return found.map(report -> work.apply(report).replaceWith(true))
                .orElseGet(() -> Uni.createFrom().item(false));
    }
}
