package se.enkanal.secret;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The own key of one report or one case, with the form in which it may be stored. What it seals opens only as the same part
 * of the same owner.
 */
public final class DataKey {

    private final UUID owner;
    private final Aead key;
    private final byte[] wrapped;

    DataKey(UUID owner, Aead key, byte[] wrapped) {
        this.owner = owner;
        this.key = key;
        this.wrapped = wrapped.clone();
    }

    public UUID owner() {
        return owner;
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

    /** A part of one of the owner's things, such as the reason of a decision. */
    public byte[] seal(UUID thing, String part, String text) {
        return seal(thing + "/" + part, text);
    }

    public String open(UUID thing, String part, byte[] sealed) {
        return open(thing + "/" + part, sealed);
    }

    private byte[] context(String part) {
        return (owner + "/" + part).getBytes(StandardCharsets.US_ASCII);
    }
}
