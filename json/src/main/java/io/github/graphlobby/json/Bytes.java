package io.github.graphlobby.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a generator writes. The generator has a buffer of its own, which it hands over when it is full or done,
 * so a document of usual length comes in one piece and is copied exactly once.
 */
final class Bytes extends OutputStream {
    private byte @Nullable [] onlyPiece;
    private @Nullable ByteArrayOutputStream pieces;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int from, int length) {
        if (onlyPiece == null && pieces == null) {
            onlyPiece = Arrays.copyOfRange(source, from, from + length);
        } else {
            pieces().write(source, from, length);
        }
    }

    private ByteArrayOutputStream pieces() {
        if (pieces == null) {
            byte[] first = toArray();
            pieces = new ByteArrayOutputStream();
            pieces.writeBytes(first);
            onlyPiece = null;
        }
        return pieces;
    }

    byte[] toArray() {
        if (pieces != null) {
            return pieces.toByteArray();
        }
        return onlyPiece == null ? new byte[0] : onlyPiece;
    }
}
