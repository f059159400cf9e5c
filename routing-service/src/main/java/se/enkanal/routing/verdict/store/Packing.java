package se.enkanal.routing.verdict.store;

import io.vertx.core.buffer.Buffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes bytes smaller before they are stored, many with one tool: a trace says much the same about every report. */
public final class Packing implements AutoCloseable {

    private static final int BLOCK = 8 * 1024;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final byte[] block = new byte[BLOCK];

    Buffer pack(byte[] plain) {
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        var packed = Buffer.buffer(plain.length / 2);
        while (!deflater.finished()) {
            packed.appendBytes(block, 0, deflater.deflate(block));
        }
        return packed;
    }

    public static byte[] unpack(byte[] packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var plain = Buffer.buffer(BLOCK);
            var block = new byte[BLOCK];
            while (!inflater.finished()) {
                plain.appendBytes(block, 0, inflater.inflate(block));
            }
            return plain.getBytes();
        } catch (DataFormatException damaged) {
            throw new IllegalStateException(damaged);
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
