package io.github.graphlobby.json;

import java.util.Arrays;

/** A line where it stands in a buffer, among others, which is only until the next one is read. */
final class Line {
    final long number;
    final byte[] buffer;
    final int from;
    final int to;

    Line(long number, byte[] buffer, int from, int to) {
        this.number = number;
        this.buffer = buffer;
        this.from = from;
        this.to = to;
    }

    NumberedLine kept() {
        return NumberedLine.of(number, Arrays.copyOfRange(buffer, from, to));
    }
}
