package se.enkanal.intake.secret;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.secret.KeyFile;

/** Stands in for what must be recognised and never read back: HMAC-SHA256 under a key from outside the database. */
@Singleton
public class Codes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;

    private final SecretKey key;

    /** What a fingerprint is of; the same words give different fingerprints for different purposes. */
    public enum Purpose {
        FOLLOW_UP_CODE,
        IDEMPOTENCY_KEY,
        UNIT_LINK,
        DRAFT,
        FORM_TOKEN,
        READER
    }

    @Inject
    Codes(IntakeConfig config) {
        this(config.keys());
    }

    public Codes(Path keys) {
        key = new SecretKeySpec(KeyFile.read(keys, "codes.key"), ALGORITHM);
    }

    /** The first 128 bits: far more than any code has to guess, and half the index. */
    public byte[] fingerprint(Purpose purpose, String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.name().getBytes(StandardCharsets.US_ASCII));
            for (var part : parts) {
                mac.update((byte) 0);
                mac.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return Arrays.copyOf(mac.doFinal(), LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Who read, for a log that names nobody. */
    public String pseudonym(String subject) {
        var bytes = ByteBuffer.wrap(fingerprint(Purpose.READER, subject));
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
}
