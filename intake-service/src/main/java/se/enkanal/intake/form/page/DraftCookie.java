package se.enkanal.intake.form.page;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.intake.form.store.DraftSecret;
import se.enkanal.intake.form.store.Drafts;
import se.enkanal.intake.secret.Codes;

/** The strictly necessary cookie that finds the draft, and the hidden word that shows a form is ours. */
@Singleton
class DraftCookie {

    static final String NAME = "utkast";
    static final String TOKEN = "skydd";

    private final Codes codes;
    private final boolean secure;

    DraftCookie(Codes codes, IntakeConfig config) {
        this.codes = codes;
        this.secure = config.publicUrl().startsWith("https:");
    }

    NewCookie with(DraftSecret secret) {
        return new NewCookie.Builder(NAME)
                .value(secret.cookie())
                .path("/rapport")
                .maxAge((int) Drafts.KEPT.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    String token(DraftSecret secret) {
        return HexFormat.of().formatHex(codes.fingerprint(Codes.Purpose.FORM_TOKEN, secret.cookie()));
    }

    boolean ours(DraftSecret secret, Map<String, List<String>> form) {
        var sent = form.getOrDefault(TOKEN, List.of("")).getFirst();
        return MessageDigest.isEqual(sent.getBytes(), token(secret).getBytes());
    }
}
