package se.enkanal.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that we started: it writes to its log, and its pid file lets a later launcher find it. */
record Child(String name, Process process, Path log) {

    /** glibc keeps what a JVM's native parts have freed, once per arena and many megabytes each. */
    private static final String FEW_ARENAS = "MALLOC_ARENA_MAX";

    private static final Duration LONGEST_START = Duration.ofSeconds(180);
    private static final int POLL_MILLIS = 50;

    static Child start(String name, List<String> command, Path directory, Home home) {
        var log = home.log(name);
        try {
            var builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putIfAbsent(FEW_ARENAS, "2");
            var process = builder.start();
            PidFile.of(home, name).write(process.toHandle());
            return new Child(name, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady(BooleanSupplier ready) {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive())
                throw complaint("stopped as it started (exit code %d)".formatted(process.exitValue()));
            if (System.nanoTime() > deadline)
                throw complaint("was not ready within " + LONGEST_START.toSeconds() + " s");
            pause();
        }
    }

    void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Complaint complaint(String what) {
        return new Complaint("%s %s. The end of %s:%n%s".formatted(name, what, log, LogTail.of(log)));
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", e);
        }
    }
}
