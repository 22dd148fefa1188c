package io.github.graphlobby.bulk;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.stream.Stream;

/**
 * One line of a file, without its end, and its number, by which a message can name it.
 *
 * <p>Holds the array that it is given, which must not be changed; so it is immutable and thread-safe. Equal to itself
 * only.
 */
public final class SourceLine {
    private final long number;
    private final byte[] bytes;

    private SourceLine(long number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    /**
     * Makes a line.
     *
     * @param number its number, from 1
     * @param bytes what stands in it, or the part that matters
     * @return the line
     * @throws IllegalArgumentException if the number is below 1
     */
    public static SourceLine of(long number, byte[] bytes) {
        if (number < 1) {
            throw new IllegalArgumentException("lines are numbered from 1, not " + number);
        }
        return new SourceLine(number, requireNonNull(bytes, "bytes"));
    }

    /**
     * Reads lines, each when it is asked for. They end with a line feed or a carriage return and a line feed, the last
     * one also without; a byte order mark before the first is no part of it. Lines of nothing but white space are
     * counted and passed over; one of more than 67,108,864 bytes is a failure of the input.
     *
     * @param lines the lines in UTF-8 or another superset of ASCII; not closed
     * @return a sequential stream, whose terminal operation throws {@link java.io.UncheckedIOException} if the input
     *     fails, after all lines before
     */
    public static Stream<SourceLine> read(InputStream lines) {
        var reader = new LineReader(requireNonNull(lines, "lines"));
        return OneByOne.stream(() -> {
            BufferedLine next = reader.nextFilled();
            return next == null ? null : next.kept();
        });
    }

    /** {@return the number, from 1} */
    public long number() {
        return number;
    }

    /** {@return what stands in the line, not copied} */
    public byte[] bytes() {
        return bytes;
    }
}
