package se.enkanal.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * Holds the key-encryption key, read once, and makes and opens data keys: AES-256-GCM throughout. A key for a purpose is
 * derived (HKDF, RFC 5869) for one service, so that two of them may share a file and read nothing of each other.
 */
public final class Vault {

    private static final String FILE = "texts.key";

    /** The same function, as Hkdf and as Prf call it. */
    private static final String KDF = "HmacSha256";

    private static final String PRF = "HMACSHA256";

    private final String service;
    private final byte[] root;
    private final Aead keys;

    /** Stops the start with what to do where the file is missing. */
    public Vault(Path directory, String service) {
        this.service = service;
        this.root = KeyFile.read(directory, FILE);
        this.keys = aead(derived(root, "data-keys"));
    }

    public DataKey newKey(UUID owner) {
        byte[] key = Random.randBytes(KeyFile.BYTES);
        try {
            return new DataKey(owner, aead(key), keys.encrypt(key, bytes(owner.toString())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public DataKey key(UUID owner, byte[] wrapped) {
        try {
            return new DataKey(owner, aead(keys.decrypt(wrapped, bytes(owner.toString()))), wrapped);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("A data key that does not belong where it lies", tampered);
        }
    }

    /** A key for something other than texts, the same after every start. */
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

    /** A mark that only this service can make, for the given purpose and content. */
    public byte[] mark(String purpose, String content) {
        try {
            var key = new SecretKeySpec(derived(root, purpose), "HMAC");
            return new PrfHmacJce(PRF, key).compute(bytes(content), KeyFile.BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] derived(byte[] key, String purpose) {
        try {
            return Hkdf.computeHkdf(KDF, key, null, bytes(service + "/" + purpose), KeyFile.BYTES);
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
