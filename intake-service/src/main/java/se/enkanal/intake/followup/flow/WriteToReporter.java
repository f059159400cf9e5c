package se.enkanal.intake.followup.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.enkanal.intake.followup.Message;
import se.enkanal.intake.followup.store.Messages;
import se.enkanal.intake.report.store.ReportChanges;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Keeps a handler's words for the reporter; they are shown when deadline-service says that they were sent. */
@Singleton
public class WriteToReporter {

    private static final Logger LOG = Logger.getLogger(WriteToReporter.class);

    private final ReportChanges changes;
    private final Messages messages;
    private final Transactions transactions;
    private final Time time;

    WriteToReporter(ReportChanges changes, Messages messages, Transactions transactions, Time time) {
        this.changes = changes;
        this.messages = messages;
        this.transactions = transactions;
        this.time = time;
    }

    /** Answers whether one of the organisations has such a report. The same id again changes nothing. */
    public Uni<Boolean> write(UUID reportId, UUID messageId, String text, Collection<String> organisations) {
        var message = new Message(messageId, time.now(), Message.Author.HANDLER, text.strip());
        return transactions.run(tx -> changes.lock(tx, reportId, organisations)
                .chain(found -> found.map(report -> changes.key(tx, report)
                                .chain(key -> messages.add(tx, reportId, message, key))
                                .invoke(() -> LOG.infof("report=%s message=%s outcome=stored", reportId, messageId))
                                .replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false))));
    }
}
