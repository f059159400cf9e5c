package se.enkanal.routing.handling.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.CaseEvent.AnchorCorrected;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseClosed;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseReopened;
import se.enkanal.contracts.casework.v1.CaseEvent.DecisionRecorded;
import se.enkanal.contracts.casework.v1.CaseEvent.SubmissionRecorded;
import se.enkanal.outbox.BatchConsumer;
import se.enkanal.routing.handling.Handling;
import se.enkanal.routing.handling.store.Handlings;

/** Somebody decided, filed or corrected. */
@ApplicationScoped
class CaseConsumer {

    /** What people did; that a case was opened or reminded of tells nothing of how it was handled, and is most of the topic. */
    private static final Set<String> HANDLING = Set.of(
            DecisionRecorded.TYPE, SubmissionRecorded.TYPE, AnchorCorrected.TYPE, CaseClosed.TYPE, CaseReopened.TYPE);

    private final BatchConsumer consumer;
    private final Handlings handlings;

    CaseConsumer(BatchConsumer consumer, Handlings handlings) {
        this.consumer = consumer;
        this.handlings = handlings;
    }

    @Incoming("cases")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(records, HANDLING, this::hear);
    }

    /** What is said of one case in a batch is heard as one. */
    private Uni<Void> hear(SqlConnection tx, List<se.enkanal.outbox.Incoming> events) {
        var heard = new TreeMap<UUID, Handling>();
        for (var incoming : events) {
            if (incoming.event() instanceof CaseEvent event) {
                heard.merge(event.reportId(), Handling.of(event), Handling::then);
            }
        }
        return heard.isEmpty() ? Uni.createFrom().voidItem() : handlings.hear(tx, List.copyOf(heard.values()));
    }
}
