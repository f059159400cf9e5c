package se.enkanal.intake.followup.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.intake.followup.CaseNews;
import se.enkanal.intake.followup.store.Progress;
import se.enkanal.outbox.BatchConsumer;
import se.enkanal.outbox.Incoming;

/** Lets the reporter see what the case has become. */
@ApplicationScoped
class CaseEventConsumer {

    private final BatchConsumer consumer;
    private final Progress progress;

    CaseEventConsumer(BatchConsumer consumer, Progress progress) {
        this.consumer = consumer;
        this.progress = progress;
    }

    @org.eclipse.microprofile.reactive.messaging.Incoming("cases")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(records, this::advance);
    }

    private Uni<Void> advance(SqlConnection tx, List<Incoming> events) {
        return progress.advance(
                tx,
                events.stream()
                        .map(incoming -> new CaseNews(incoming.envelope().id(), (CaseEvent) incoming.event()))
                        .toList());
    }
}
