package se.enkanal.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A real PostgreSQL, as durable as in production: what a commit has acknowledged survives a power cut. */
public final class Postgres implements AutoCloseable {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** With fresh data on a free port; the data is gone with the JVM. */
    public static Postgres temporary() {
        return start(
                configured().setDataDirectory(Folders.temporary("postgres")).setCleanDataDirectory(true));
    }

    /** With the data it had last time; {@code programs} is where PostgreSQL itself is unpacked. */
    public static Postgres at(Path data, Path programs, Path log, int port) {
        return start(configured()
                .setDataDirectory(Folders.make(data))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(Folders.make(programs).toFile())
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setPort(port));
    }

    /** The server that has this data open now, whoever started it. */
    public static Optional<ProcessHandle> running(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            var startedAt = Instant.ofEpochSecond(Long.parseLong(lines.get(2)));
            return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .filter(process -> startedAbout(startedAt, process));
        } catch (IOException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /** Another process may have got the number of one that was killed. */
    private static boolean startedAbout(Instant at, ProcessHandle process) {
        return process.info()
                .startInstant()
                .filter(start -> Duration.between(start, at).abs().compareTo(A_WHILE) < 0)
                .isPresent();
    }

    private static EmbeddedPostgres.Builder configured() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                // The library's habit is fsync off.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("track_commit_timestamp", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                // Each checkpoint makes the next change of a page write it whole: rather by time than by volume.
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("timezone", "UTC")
                // The same order of words whatever language the machine speaks.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static Postgres start(EmbeddedPostgres.Builder builder) {
        try {
            return new Postgres(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Databases databases() {
        return new Databases(server.getPort());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
