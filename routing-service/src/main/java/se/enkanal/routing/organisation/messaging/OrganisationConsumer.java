package se.enkanal.routing.organisation.messaging;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;
import se.enkanal.outbox.BatchConsumer;
import se.enkanal.routing.organisation.store.Organisations;

/** An organisation is new, or is something else under the law. */
@ApplicationScoped
class OrganisationConsumer {

    private final BatchConsumer consumer;
    private final Organisations organisations;

    OrganisationConsumer(BatchConsumer consumer, Organisations organisations) {
        this.consumer = consumer;
        this.organisations = organisations;
    }

    @Incoming("organisations")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return consumer.consume(records, this::keepNewest);
    }

    private Uni<Void> keepNewest(SqlConnection tx, List<se.enkanal.outbox.Incoming> events) {
        var newest = events.stream()
                .map(event -> (OrganisationChanged) event.event())
                .collect(toMap(
                        OrganisationChanged::key,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(OrganisationChanged::version)),
                        TreeMap::new));
        return newest.isEmpty() ? Uni.createFrom().voidItem() : organisations.keep(tx, List.copyOf(newest.values()));
    }
}
