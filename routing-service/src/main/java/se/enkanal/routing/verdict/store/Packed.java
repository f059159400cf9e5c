package se.enkanal.routing.verdict.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made smaller before they are stored: a trace says much the same thing about every report. */
final class Packed {

    private static final int BUFFER = 8 * 1024;

    static byte[] pack(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new byte[plain.length + 64];
            int length = deflater.deflate(packed);
            return java.util.Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var plain = new ByteArrayOutputStream(BUFFER);
            var buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                plain.write(buffer, 0, inflater.inflate(buffer));
            }
            return plain.toByteArray();
        } catch (DataFormatException damaged) {
            throw new IllegalStateException(damaged);
        } finally {
            inflater.end();
        }
    }

    private Packed() {}
}
