package se.enkanal.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A key of 32 bytes in base64, in a file of its own; where it is not, the exception says how to make one. */
public final class KeyFile {

    static final int BYTES = 32;

    public static byte[] read(Path directory, String name) {
        var file = directory.resolve(name);
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // the one sentence below says what to do
        }
        throw new IllegalStateException(
                "%s must hold 32 bytes in base64. Make it once with `openssl rand -base64 32` and keep it safe: what it protects is lost with it."
                        .formatted(file.toAbsolutePath()));
    }

    private KeyFile() {}
}
