package se.enkanal.routing.verdict.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import se.enkanal.local.testing.Stored;

/** A verdict that an edition before this one judged: the rulebook has been corrected since. */
final class ByAnotherEdition {

    static void judged(UUID report) {
        judged(report, "sha256:an-earlier-one");
    }

    static void judged(UUID report, String edition) {
        var packed = (byte[]) Stored.rows("select assessed from verdicts where report_id = ?", report)
                .getFirst()
                .get("assessed");
        var other = unpacked(packed).replaceFirst("\"sha256:[0-9a-f]+\"", "\"" + edition + "\"");
        Stored.rows("update verdicts set assessed = ? where report_id = ?", packed(other), report);
    }

    private static String unpacked(byte[] packed) {
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(bytes)) {
            stream.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private ByAnotherEdition() {}
}
