package se.enkanal.outbox;

import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.enkanal.local.Databases;
import se.enkanal.local.testing.Parts;

/** A real PostgreSQL and a real broker, and what a service has between them. One for the module's tests. */
final class RealLine {

    static final RealLine LINE = new RealLine();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Time time = new Time(Clock.systemUTC());
    final Outbox outbox = new Outbox();
    final Pool pool;
    private final OutboxMetrics metrics = new OutboxMetrics(time, new SimpleMeterRegistry());
    private final String broker;

    private RealLine() {
        broker = Parts.broker();
        var databases = Parts.databases().create("line");
        pool = Pool.newInstance(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(8))
                .connectingTo(PgConnectOptions.fromUri(databases.reactiveUrl("line"))
                        .setUser(Databases.USER)
                        .setPassword(Databases.PASSWORD)
                        .setCachePreparedStatements(true))
                .using(Vertx.vertx().getDelegate())
                .build());
        await(pool.query(migration()).execute());
        await(pool.query("create table thing (id uuid primary key, version bigint not null check (version < 1000))")
                .execute());
    }

    OutboxRelay relay() {
        return new OutboxRelay(pool, new Announcer(broker, "line-service"), config(), metrics);
    }

    Transactions transactions() {
        return new Transactions(pool, relay());
    }

    BatchConsumer consumer() {
        return new BatchConsumer(transactions(), outbox, new DeadLetters("intake-service", time, metrics));
    }

    <T> T await(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }

    long count(String from) {
        return await(pool.query("select count(*) from " + from).execute())
                .iterator()
                .next()
                .getLong(0);
    }

    /** Everything on the topic that bears one of the keys, in the order of its partition. */
    Map<String, List<ConsumerRecord<String, byte[]>>> read(String topic, List<String> keys, int expected) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < end.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (keys.contains(record.key())) {
                        found.add(record);
                    }
                });
            }
        }
        return found.stream().collect(groupingBy(ConsumerRecord::key));
    }

    /** The records as a consumer would be given them, without a group's ceremony. */
    ConsumerRecords<String, byte[]> batch(String topic, List<String> keys) {
        var records = read(topic, keys, keys.size()).values().stream()
                .flatMap(List::stream)
                .toList();
        return new ConsumerRecords<>(
                records.stream().collect(groupingBy(each -> new TopicPartition(each.topic(), each.partition()))),
                Map.of());
    }

    void produce(ProducerRecord<String, byte[]> record) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    Uni<Void> store(io.vertx.mutiny.sqlclient.SqlConnection tx, UUID id, long version) {
        return tx.preparedQuery("insert into thing values ($1, $2) on conflict (id) do update set version = $2")
                .execute(Tuple.of(id, version))
                .replaceWithVoid();
    }

    private static OutboxConfig config() {
        return new OutboxConfig() {
            @Override
            public Duration every() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration breath() {
                return Duration.ofMillis(20);
            }

            @Override
            public int batch() {
                return 1000;
            }

            @Override
            public Duration drain() {
                return Duration.ofSeconds(5);
            }
        };
    }

    private static String migration() {
        try (var sql = RealLine.class.getResourceAsStream("/db/outbox/V202611220001__outbox_and_inbox.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
