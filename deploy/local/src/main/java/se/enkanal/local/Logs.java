package se.enkanal.local;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** The parts say little: only what someone must see to. */
public final class Logs {

    public static final List<String> NOISY =
            List.of("kafka", "org.apache.kafka", "state", "io.zonky", "no.nav", "com.icegreen", "io.netty", "okhttp3");

    /** Held here, as the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> QUIETED =
            NOISY.stream().map(Logger::getLogger).toList();

    public static void quiet() {
        // Its first use is not made for several threads at once, and says so.
        LoggerFactory.getILoggerFactory();
        QUIETED.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private Logs() {}
}
