package se.enkanal.deadline.statistics.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.enkanal.deadline.statistics.flow.CountCases;
import se.enkanal.outbox.BatchConsumer;

/** Something has happened to a case: it may count otherwise than before. */
@ApplicationScoped
class CaseEventConsumer {

    private final BatchConsumer consumer;
    private final CountCases cases;

    CaseEventConsumer(BatchConsumer consumer, CountCases cases) {
        this.consumer = consumer;
        this.cases = cases;
    }

    @Incoming("statistics")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(records, cases::count);
    }
}
