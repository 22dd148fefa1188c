package io.github.graphlobby.example;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Streams that fail, or end, at one of their reads or writes. */
final class FaultyStreams {
    /** How much a read gives at most, and a write takes before it is counted as another one. */
    private static final int PIECE = 4096;

    private FaultyStreams() {}

    /** A stream whose read of a number fails, or is its end if it is cut short; zero for none. */
    static final class Reads extends FilterInputStream {
        private final int failing;
        private final boolean cut;
        private int reads;

        Reads(byte[] bytes, int failing, boolean cut) {
            super(new ByteArrayInputStream(bytes));
            this.failing = failing;
            this.cut = cut;
        }

        /** Whether the read that fails has come. */
        boolean hasFailed() {
            return failing > 0 && reads >= failing;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (++reads == failing && !cut) {
                throw new IOException("the read fails");
            }
            return hasFailed() ? -1 : super.read(target, from, Math.min(length, PIECE));
        }
    }

    /** A stream whose write of a number fails, after half of it is written; zero for none. */
    static final class Writes extends FilterOutputStream {
        private final ByteArrayOutputStream written;
        private final int failing;
        private int writes;

        Writes(int failing) {
            this(new ByteArrayOutputStream(), failing);
        }

        private Writes(ByteArrayOutputStream written, int failing) {
            super(written);
            this.written = written;
            this.failing = failing;
        }

        boolean hasFailed() {
            return failing > 0 && writes >= failing;
        }

        byte[] written() {
            return written.toByteArray();
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int at = 0; at < length; at += PIECE) {
                int piece = Math.min(PIECE, length - at);
                piece(out, bytes, from + at, piece);
            }
        }

        private void piece(OutputStream to, byte[] bytes, int from, int length) throws IOException {
            boolean fails = ++writes == failing;
            to.write(bytes, from, fails ? length / 2 : length);
            if (fails) {
                throw new IOException("the write fails");
            }
        }
    }
}
