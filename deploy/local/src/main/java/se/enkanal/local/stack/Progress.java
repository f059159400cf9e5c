package se.enkanal.local.stack;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Tells what happens, a line each, with seconds. */
public record Progress(PrintStream out) {

    public void say(String line) {
        out.println(line);
    }

    /** Does it, and says when it was done. */
    void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        say("  ✓ %-18s %6s".formatted(what, secondsSince(start)));
    }

    public static String secondsSince(long start) {
        double seconds = (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1);
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
