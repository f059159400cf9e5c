package se.enkanal.local;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record that a service could not read or act on. It says of itself why it is here, never what is in it. */
record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

    private static final String PREFIX = "enkanal_dead_";

    String id() {
        return header(PREFIX + "id");
    }

    String origin() {
        return header(PREFIX + "topic");
    }

    /** The record as it was when it first came. */
    ProducerRecord<byte[], byte[]> original() {
        var original = new ProducerRecord<>(origin(), record.key(), record.value());
        Arrays.stream(record.headers().toArray())
                .filter(header -> !header.key().startsWith(PREFIX))
                .forEach(original.headers()::add);
        return original;
    }

    @Override
    public String toString() {
        return "%s  %s  %-12s %s from %s-%s at %s"
                .formatted(
                        Instant.ofEpochMilli(record.timestamp()),
                        id(),
                        header(PREFIX + "reason"),
                        header("ce_type"),
                        origin(),
                        header(PREFIX + "partition"),
                        header(PREFIX + "offset"));
    }

    private String header(String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
