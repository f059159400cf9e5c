package se.enkanal.intake.form.store;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** What only the browser keeps, in its cookie: 256 random bits. */
public record DraftSecret(String cookie) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static DraftSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DraftSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<DraftSecret> of(String cookie) {
        return Optional.ofNullable(cookie).filter(DraftSecret::wellFormed).map(DraftSecret::new);
    }

    byte[] bytes() {
        return Base64.getUrlDecoder().decode(cookie);
    }

    @Override
    public String toString() {
        return "DraftSecret[hidden]";
    }

    private static boolean wellFormed(String cookie) {
        try {
            return Base64.getUrlDecoder().decode(cookie).length == BYTES;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
