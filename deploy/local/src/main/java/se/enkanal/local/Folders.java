package se.enkanal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Directories that come and go. */
public final class Folders {

    /** A new directory that is gone when the JVM is. */
    public static Path temporary(String name) {
        try {
            var folder = Files.createTempDirectory("enkanal-" + name + "-");
            AtExit.close(() -> delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes it with all it holds; what vanishes meanwhile, or is held by someone else, is left. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (var held = Files.walk(folder)) {
            held.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException busy) {
            // a part still writing there as it stops: the operating system's own clean-up takes the rest
        }
    }

    private Folders() {}
}
