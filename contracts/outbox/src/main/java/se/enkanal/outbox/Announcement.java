package se.enkanal.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of the outbox: an event as it will stand on its topic. What shares a key shares a {@code shard}, and a shard is
 * relayed in order. {@code headers} is null but for a dead letter, which keeps the headers it came with, as JSON.
 */
public record Announcement(
        UUID id,
        short shard,
        String topic,
        String key,
        String type,
        byte[] payload,
        Instant at,
        String traceparent,
        String headers) {

    static final int SHARDS = 8;

    static short shardOf(String key) {
        return (short) Math.floorMod(key.hashCode(), SHARDS);
    }
}
