package se.enkanal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The keys that stay outside the databases: made once, readable by their owner only. */
public final class Keys {

    /** Wraps the data key of each report's texts. */
    public static final String TEXTS = "texts.key";
    /** For HMACs of follow-up codes and idempotency keys. */
    public static final String CODES = "codes.key";

    private static final int BYTES = 32;

    /** Sees to it that the directory holds every key; those that are there are left as they are. */
    public static Path in(Path directory) {
        Folders.make(directory);
        Set.of(TEXTS, CODES).stream()
                .map(directory::resolve)
                .filter(Files::notExists)
                .forEach(Keys::write);
        return directory;
    }

    private static void write(Path file) {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, ownerOnly);
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keys() {}
}
