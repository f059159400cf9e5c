package se.enkanal.deadline.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import se.enkanal.deadline.DeadlineConfig;

/** Holds the key-encryption key, read once, and makes and opens each case's data key: AES-256-GCM throughout. */
@Singleton
public class Vault {

    /** The same function, as Hkdf and as Prf call it. */
    private static final String KDF = "HmacSha256";

    private static final String PRF = "HMACSHA256";

    private final byte[] root;
    private final Aead keys;

    @Inject
    Vault(DeadlineConfig config) {
        this(config.keys());
    }

    public Vault(Path directory) {
        root = KeyFile.read(directory, "texts.key");
        keys = aead(derived("deadline/data-keys"));
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
            throw new IllegalStateException("A data key that does not belong to its case", tampered);
        }
    }

    /** A mark that only this service can make, for the given purpose and content. */
    public byte[] mark(String purpose, String content) {
        try {
            var key = new SecretKeySpec(derived("deadline/" + purpose), "HMAC");
            return new PrfHmacJce(PRF, key).compute(bytes(content), KeyFile.BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] derived(String purpose) {
        try {
            return Hkdf.computeHkdf(KDF, root, null, bytes(purpose), KeyFile.BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
