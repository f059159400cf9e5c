package se.enkanal.intake.secret;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Addresses that cannot be guessed: an opaque id and our mark that we gave it out. */
@Singleton
public class SignedLinks {

    private static final int ID_BYTES = 16;
    private static final int MARK_BYTES = 16;

    private final Codes codes;

    SignedLinks(Codes codes) {
        this.codes = codes;
    }

    public String sign(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(ID_BYTES + MARK_BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .put(mark(id))
                        .array());
    }

    /** The id, where the link is one of ours. */
    public Optional<UUID> read(String link) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(link));
            if (bytes.remaining() != ID_BYTES + MARK_BYTES) {
                return Optional.empty();
            }
            var id = new UUID(bytes.getLong(), bytes.getLong());
            var mark = new byte[MARK_BYTES];
            bytes.get(mark);
            return MessageDigest.isEqual(mark, mark(id)) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private byte[] mark(UUID id) {
        return codes.fingerprint(Codes.Purpose.UNIT_LINK, id.toString());
    }
}
