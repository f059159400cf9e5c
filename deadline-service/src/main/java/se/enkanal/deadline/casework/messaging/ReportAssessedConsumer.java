package se.enkanal.deadline.casework.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.enkanal.deadline.casework.flow.TakeVerdicts;
import se.enkanal.outbox.BatchConsumer;

/** A report has been judged: its case begins, or is judged anew. */
@ApplicationScoped
class ReportAssessedConsumer {

    private final BatchConsumer consumer;
    private final TakeVerdicts verdicts;

    ReportAssessedConsumer(BatchConsumer consumer, TakeVerdicts verdicts) {
        this.consumer = consumer;
        this.verdicts = verdicts;
    }

    @Incoming("verdicts")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(records, verdicts::take);
    }
}
