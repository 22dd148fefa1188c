package io.github.graphlobby.bulk;

import java.util.Arrays;

/** A line where it stands in a buffer, among others, which is only until the next one is read. */
final class BufferedLine {
    final long number;
    final byte[] buffer;
    final int from;
    final int to;

    BufferedLine(long number, byte[] buffer, int from, int to) {
        this.number = number;
        this.buffer = buffer;
        this.from = from;
        this.to = to;
    }

    SourceLine kept() {
        return SourceLine.of(number, Arrays.copyOfRange(buffer, from, to));
    }
}
