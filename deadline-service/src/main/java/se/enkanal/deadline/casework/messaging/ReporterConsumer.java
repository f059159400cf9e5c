package se.enkanal.deadline.casework.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented.By;
import se.enkanal.contracts.report.v1.ReportEvent.ReportWithdrawn;
import se.enkanal.contracts.report.v1.ReportEvent.ReporterAnswered;
import se.enkanal.deadline.casework.store.ReporterNews;
import se.enkanal.outbox.BatchConsumer;

/** A reporter wrote, knew more, or took the report back: the handler is to see it. No clock moves because of it. */
@ApplicationScoped
class ReporterConsumer {

    private static final Set<String> NEWS =
            Set.of(ReporterAnswered.TYPE, ReportWithdrawn.TYPE, ReportSupplemented.TYPE);

    private final BatchConsumer consumer;
    private final ReporterNews news;

    ReporterConsumer(BatchConsumer consumer, ReporterNews news) {
        this.consumer = consumer;
        this.news = news;
    }

    @Incoming("reporters")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(records, NEWS, this::note);
    }

    private Uni<Void> note(SqlConnection tx, List<se.enkanal.outbox.Incoming> events) {
        return news.add(
                tx,
                events.stream()
                        .filter(incoming ->
                                !(incoming.event() instanceof ReportSupplemented more) || more.by() == By.REPORTER)
                        .toList());
    }
}
