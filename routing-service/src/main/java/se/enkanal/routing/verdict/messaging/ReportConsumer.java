package se.enkanal.routing.verdict.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.enkanal.outbox.BatchConsumer;
import se.enkanal.routing.verdict.flow.RouteReports;

/** Somebody reported, or knew more. */
@ApplicationScoped
class ReportConsumer {

    private final BatchConsumer consumer;
    private final RouteReports reports;

    ReportConsumer(BatchConsumer consumer, RouteReports reports) {
        this.consumer = consumer;
        this.reports = reports;
    }

    @Incoming("reports")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(records, reports::route);
    }
}
