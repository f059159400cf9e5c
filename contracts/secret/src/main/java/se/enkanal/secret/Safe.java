package se.enkanal.secret;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** Keeps bytes under one key; what lies under one label opens only under that label. */
public final class Safe {

    private final Aead key;

    Safe(Aead key) {
        this.key = key;
    }

    public byte[] seal(byte[] content, byte[] label) {
        try {
            return key.encrypt(content, label);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where the key or the label is another. */
    public Optional<byte[]> open(byte[] sealed, byte[] label) {
        try {
            return Optional.of(key.decrypt(sealed, label));
        } catch (GeneralSecurityException foreign) {
            return Optional.empty();
        }
    }
}
