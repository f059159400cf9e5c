package se.enkanal.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.enkanal.local.Postgres;

/** What a launcher that was killed has left running. */
record Orphans(Home home, Progress progress) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Those who use the broker first. The database last, and not by SIGTERM, on which it would wait for its clients. */
    void stop() {
        var left = PidFile.all(home);
        left.parallelStream().filter(file -> !isBroker(file)).forEach(this::end);
        left.stream().filter(Orphans::isBroker).forEach(this::end);
        Postgres.running(home.database()).ifPresent(process -> end("PostgreSQL", process, "INT"));
    }

    private static boolean isBroker(PidFile file) {
        return file.name().equals(BrokerPart.LOG);
    }

    private void end(PidFile file) {
        file.process().ifPresent(process -> end(file.name(), process, "TERM"));
        file.delete();
    }

    private void end(String name, ProcessHandle process, String signal) {
        progress.say("  Stopping %s, which a killed launcher left behind".formatted(name));
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException tooLong) {
            process.destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
