package se.enkanal.intake.secret;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** One report's own key, with the form in which it may be stored. What it seals opens only as the same part of the same report. */
public final class DataKey {

    private final UUID reportId;
    private final Aead key;
    private final byte[] wrapped;

    DataKey(UUID reportId, Aead key, byte[] wrapped) {
        this.reportId = reportId;
        this.key = key;
        this.wrapped = wrapped.clone();
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    /** Nothing sealed is nothing: null stays null. */
    public byte[] seal(String part, String text) {
        try {
            return text == null ? null : key.encrypt(text.getBytes(StandardCharsets.UTF_8), context(part));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String open(String part, byte[] sealed) {
        try {
            return sealed == null ? null : new String(key.decrypt(sealed, context(part)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("A text that does not belong where it lies", tampered);
        }
    }

    private byte[] context(String part) {
        return (reportId + "/" + part).getBytes(StandardCharsets.US_ASCII);
    }
}
