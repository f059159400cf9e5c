package se.enkanal.contracts;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Ids that sort by time: UUID version 7 (RFC 9562, 5.7). */
public final class Ids {

    private static final RandomGenerator RANDOM = new SecureRandom();

    /** A new id; the first 48 bits are {@code at} in milliseconds, 74 of the rest are random. */
    public static UUID newId(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }

    /** The instant an id of this kind was made, to the millisecond. */
    public static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    private Ids() {}
}
