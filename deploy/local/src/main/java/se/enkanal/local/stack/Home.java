package se.enkanal.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import se.enkanal.local.Folders;

/** The repository with what is built in it, and the directory where the stack keeps what must outlive it. */
public record Home(Path repository, Path state) {

    private static final String LOG = ".log";
    private static final String LAST = ".last";

    public static Home of(Path repository) {
        var root = repository.toAbsolutePath().normalize();
        return new Home(root, root.resolve(".enkanal"));
    }

    Path data() {
        return Folders.make(state.resolve("data"));
    }

    Path database() {
        return data().resolve("postgres");
    }

    Path keys() {
        return state.resolve("keys");
    }

    Path programs() {
        return state.resolve("programs");
    }

    Path archives() {
        return state.resolve("archives");
    }

    public Path addresses() {
        return state.resolve("addresses");
    }

    public Path log(String part) {
        return Folders.make(state.resolve("logs")).resolve(part + LOG);
    }

    /** What the last run said is kept beside what this one says. */
    void turnLogs() {
        try (var logs = Files.list(Folders.make(state.resolve("logs")))) {
            for (var log : logs.filter(file -> file.toString().endsWith(LOG)).toList()) {
                Files.move(log, log.resolveSibling(log.getFileName() + LAST), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path running() {
        return Folders.make(state.resolve("running"));
    }

    /** What was reported and the keys to it; not the programs, nor what makes the next start quick. */
    public void forget() {
        Folders.delete(data());
        Folders.delete(keys());
    }
}
