package se.enkanal.intake.page;

import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What every template may say without being told. */
@TemplateGlobal
final class Globals {

    private static final int SHORT = 8;

    /** Addresses that change with their content, so that a browser may keep them. */
    static String stylesheet = versioned("enkanal.css");

    static String script = versioned("enkanal.js");

    private static String versioned(String file) {
        try (var stream = Globals.class.getResourceAsStream("/META-INF/resources/" + file)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return "/" + file + "?v=" + HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Globals() {}
}
