package se.enkanal.deadline.secret;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** One case's own key. What it seals opens only as the text of the same id and part in the same case. */
public final class DataKey {

    private final UUID reportId;
    private final Aead key;
    private final byte[] wrapped;

    DataKey(UUID reportId, Aead key, byte[] wrapped) {
        this.reportId = reportId;
        this.key = key;
        this.wrapped = wrapped.clone();
    }

    public UUID reportId() {
        return reportId;
    }

    /** The form in which it may be stored. */
    public byte[] wrapped() {
        return wrapped.clone();
    }

    /** Nothing sealed is nothing: null stays null. */
    public byte[] seal(UUID id, String part, String text) {
        try {
            return text == null ? null : key.encrypt(text.getBytes(StandardCharsets.UTF_8), context(id, part));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String open(UUID id, String part, byte[] sealed) {
        try {
            return sealed == null ? null : new String(key.decrypt(sealed, context(id, part)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("A text that does not belong where it lies", tampered);
        }
    }

    private byte[] context(UUID id, String part) {
        return "%s/%s/%s".formatted(reportId, id, part).getBytes(StandardCharsets.US_ASCII);
    }
}
