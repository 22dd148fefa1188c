package io.github.graphlobby.json.token;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are checked as they pass: it refuses what {@link Utf8} refuses. Not thread-safe. */
final class Utf8Stream extends FilterInputStream {
    private final Utf8 utf8 = new Utf8();
    private long position;

    Utf8Stream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = InputStreams.read(in, bytes, from, length);
        int malformed = read < 0 ? utf8.end(from) : firstMalformed(bytes, from, from + read);
        if (malformed != Utf8.WELL_FORMED) {
            throw new UnreadableException("not valid UTF-8, from byte " + (position + malformed - from + 1), "");
        }
        position += Math.max(0, read);
        return read;
    }

    private int firstMalformed(byte[] bytes, int from, int to) {
        int early = (int) Math.max(0, Math.min(to - from, 4 - position));
        int zero = Utf8.zeroByte(bytes, from, from + early);
        return zero == Utf8.WELL_FORMED ? utf8.firstMalformed(bytes, from, to) : zero;
    }
}
