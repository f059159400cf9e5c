package se.enkanal.intake.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import se.enkanal.intake.IntakeConfig;

/** Holds the key-encryption key, read once, and makes and opens each report's data key: AES-256-GCM throughout. */
@Singleton
public class Vault {

    private static final String KDF = "HmacSha256";

    private final Aead keys;
    private final byte[] root;

    @Inject
    Vault(IntakeConfig config) {
        this(config.keys());
    }

    public Vault(Path directory) {
        root = KeyFile.read(directory, "texts.key");
        keys = aead(derived(root, "data-keys"));
    }

    public DataKey newKey(UUID reportId) {
        byte[] key = Random.randBytes(KeyFile.BYTES);
        try {
            return new DataKey(reportId, aead(key), keys.encrypt(key, bytes(reportId.toString())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public DataKey key(UUID reportId, byte[] wrapped) {
        try {
            return new DataKey(reportId, aead(keys.decrypt(wrapped, bytes(reportId.toString()))), wrapped);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("A data key that does not belong to its report", tampered);
        }
    }

    /** A key for something other than a report's texts, the same after every start. */
    public Safe safe(String purpose) {
        return new Safe(aead(derived(root, purpose)));
    }

    /** A key that also hangs on a secret which only the other side keeps, such as a cookie. */
    public Safe safe(String purpose, byte[] secret) {
        byte[] both = new byte[root.length + secret.length];
        System.arraycopy(root, 0, both, 0, root.length);
        System.arraycopy(secret, 0, both, root.length, secret.length);
        return new Safe(aead(derived(both, purpose)));
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] derived(byte[] key, String purpose) {
        try {
            return Hkdf.computeHkdf(KDF, key, null, bytes(purpose), KeyFile.BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
