package se.enkanal.local.stack;

import java.nio.file.Path;
import se.enkanal.local.Folders;

/** The repository with what is built in it, and the directory where the stack keeps what must outlive it. */
public record Home(Path repository, Path state) {

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
        return Folders.make(state.resolve("logs")).resolve(part + ".log");
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
