package se.enkanal.outbox;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** W3C Trace Context, carried along the line so that one report can be followed through every service. */
public final class Traceparent {

    private static final Pattern SHAPE = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_ID_END = 35;

    /** The next step of the given trace; a new trace where the given one is missing or malformed. */
    public static String child(String parent) {
        var random = ThreadLocalRandom.current();
        var traceId = parent != null && SHAPE.matcher(parent).matches()
                ? parent.substring(3, TRACE_ID_END)
                : hex(random) + hex(random);
        return "00-" + traceId + "-" + hex(random) + "-01";
    }

    private static String hex(RandomGenerator random) {
        return HexFormat.of().toHexDigits(random.nextLong() | 1);
    }

    private Traceparent() {}
}
