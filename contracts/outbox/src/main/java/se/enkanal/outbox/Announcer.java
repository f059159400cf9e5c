package se.enkanal.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.enkanal.contracts.Envelope;

/** The way out: sends in the order given and answers when the last is acknowledged by every replica of its partition. */
@ApplicationScoped
public class Announcer {

    /** A dead letter is the record as it came, of at most the broker's megabyte, and the headers that say why. */
    private static final int LARGEST_DEAD_LETTER = 2 << 20;

    private final String servers;
    private final String source;

    /** Asking for metadata may block for seconds, which an event loop must never do. */
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outbox-sender").daemon(true).factory());

    private Producer<String, byte[]> producer;

    Announcer(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.servers = servers;
        this.source = "/enkanal/" + application;
    }

    Uni<Integer> send(List<Announcement> announcements) {
        return Uni.createFrom()
                .completionStage(() -> CompletableFuture.supplyAsync(() -> sendAll(announcements), sender)
                        .thenCompose(acknowledged -> acknowledged))
                .replaceWith(announcements.size());
    }

    private CompletableFuture<Void> sendAll(List<Announcement> announcements) {
        var acknowledged = new ArrayList<CompletableFuture<Void>>(announcements.size());
        for (var announcement : announcements) {
            var one = new CompletableFuture<Void>();
            acknowledged.add(one);
            producer().send(record(announcement), (metadata, failure) -> {
                if (failure == null) {
                    one.complete(null);
                } else {
                    one.completeExceptionally(failure);
                }
            });
        }
        return CompletableFuture.allOf(acknowledged.toArray(CompletableFuture[]::new));
    }

    private ProducerRecord<String, byte[]> record(Announcement announcement) {
        return new ProducerRecord<>(
                announcement.topic(), null, announcement.key(), announcement.payload(), headers(announcement));
    }

    private List<Header> headers(Announcement announcement) {
        var headers = new ArrayList<Header>(7);
        if (announcement.headers() != null) {
            new JsonObject(announcement.headers()).forEach(header -> add(headers, header.getKey(), header.getValue()));
            return headers;
        }
        add(headers, "ce_specversion", Envelope.SPEC_VERSION);
        add(headers, "ce_id", announcement.id());
        add(headers, "ce_type", announcement.type());
        add(headers, "ce_source", source);
        add(headers, "ce_time", announcement.at());
        add(headers, "ce_subject", announcement.key());
        add(headers, "traceparent", announcement.traceparent());
        return headers;
    }

    private static void add(List<Header> headers, String name, Object value) {
        headers.add(new RecordHeader(name, value.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Made at first use, on the sender's thread, so that a service starts without its broker. */
    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            servers,
                            ProducerConfig.CLIENT_ID_CONFIG,
                            source.substring(1).replace('/', '-') + "-outbox",
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.LINGER_MS_CONFIG,
                            0,
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            5000,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            10000,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            5000),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        sender.shutdown();
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
