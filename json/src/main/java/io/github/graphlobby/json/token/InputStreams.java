package io.github.graphlobby.json.token;

import io.github.graphlobby.internal.Interrupts;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Streams that somebody else wrote, and what becomes of their failures. */
public final class InputStreams {
    private InputStreams() {}

    /**
     * {@return a failure of a stream as an unchecked one}
     *
     * <p>A thread that was interrupted in it is so again.
     *
     * @param failure the failure; null if it is not known
     */
    public static UncheckedIOException failed(@Nullable IOException failure) {
        Interrupts.keep(failure);
        return new UncheckedIOException(failure == null ? new IOException() : failure);
    }

    /**
     * Reads at least one byte, unless the stream is at its end: one that says that there are none, as it may not, is
     * asked for a single one, for which it has to wait.
     *
     * @param in the stream
     * @param bytes where the bytes go
     * @param from the position of the first one
     * @param length how many there may be, at least 1
     * @return how many there are, or -1 at the end
     * @throws IOException if the stream fails
     */
    public static int read(InputStream in, byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        return read == 0 && length > 0 ? readOne(in, bytes, from) : read;
    }

    private static int readOne(InputStream in, byte[] bytes, int from) throws IOException {
        int one = in.read();
        if (one < 0) {
            return -1;
        }
        bytes[from] = (byte) one;
        return 1;
    }

    /**
     * {@return all bytes that are left in a stream}
     *
     * @param in the stream, which is not closed
     * @throws IOException if the stream fails
     */
    public static byte[] readAll(InputStream in) throws IOException {
        return new Waiting(in).readAllBytes();
    }

    /** Waits for a byte in each read. */
    private static final class Waiting extends FilterInputStream {
        Waiting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return InputStreams.read(in, bytes, from, length);
        }
    }
}
