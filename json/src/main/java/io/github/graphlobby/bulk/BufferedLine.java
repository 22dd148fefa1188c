package io.github.graphlobby.bulk;

import io.github.graphlobby.json.token.Utf8;
import java.util.Arrays;

/** A line where it stands in a buffer, among others, which is only until the next one is read. */
final class BufferedLine {
    final long number;
    final byte[] buffer;
    final int from;
    final int to;
    final LineEnd end;
    /** Whether the buffer is of this line alone. */
    private final boolean alone;

    BufferedLine(long number, byte[] buffer, int from, int to, LineEnd end) {
        this(number, buffer, from, to, end, false);
    }

    private BufferedLine(long number, byte[] buffer, int from, int to, LineEnd end, boolean alone) {
        this.number = number;
        this.buffer = buffer;
        this.from = from;
        this.to = to;
        this.end = end;
        this.alone = alone;
    }

    /** The line in a buffer of its own, which stays. */
    BufferedLine copied() {
        return new BufferedLine(number, Arrays.copyOfRange(buffer, from, to), 0, to - from, end, true);
    }

    /** The line as it is given out. */
    SourceLine kept() {
        return SourceLine.of(number, alone ? buffer : copied().buffer);
    }

    /** Whether there is nothing in it but white space, or the byte order mark before the first line. */
    boolean isBlank() {
        int at = Utf8.pastMark(buffer, from, to);
        while (at < to && (buffer[at] == ' ' || buffer[at] == '\t' || buffer[at] == '\r')) {
            at++;
        }
        return at == to;
    }
}
