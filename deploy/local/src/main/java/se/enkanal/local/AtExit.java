package se.enkanal.local;

import java.util.concurrent.ConcurrentLinkedDeque;

/** What is to be put away when the JVM ends, the last thing first: a part stops before its folder goes. */
public final class AtExit {

    private static final ConcurrentLinkedDeque<AutoCloseable> WAITING = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAll, "stop the parts"));
    }

    public static <T extends AutoCloseable> T close(T part) {
        WAITING.push(part);
        return part;
    }

    private static void closeAll() {
        for (var part = WAITING.poll(); part != null; part = WAITING.poll()) {
            try {
                part.close();
            } catch (Exception stubborn) {
                System.err.println("Could not be stopped at exit: " + stubborn);
            }
        }
    }

    private AtExit() {}
}
