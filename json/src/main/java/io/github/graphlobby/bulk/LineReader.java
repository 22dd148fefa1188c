package io.github.graphlobby.bulk;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.token.InputStreams;
import io.github.graphlobby.json.token.Utf8;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, which is read as far as they are asked for, a buffer at a time. Not thread-safe. */
final class LineReader {
    /** Longer than any place; else a file that is not in lines would be held in memory. */
    static final int MOST = 1 << 26;

    /** The byte order mark before the longest line, and the carriage return and line feed behind it. */
    private static final int AROUND = 5;

    private static final int BUFFER = 1 << 16;
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private final InputStream in;
    /** Grows only for a line that is longer. */
    private byte[] buffer = new byte[BUFFER];

    private int from;
    private int to;
    private long number;
    private boolean begun;
    /** A stream that failed is not read on, since nobody knows what was lost. */
    private @Nullable Throwable failure;

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next line, which may be blank, or null after the last; a byte order mark comes alone, as the start of one.
     */
    @Nullable
    BufferedLine next() {
        int end = end();
        if (end < 0) {
            return null;
        }
        int start = from;
        from = begun ? start : Utf8.pastMark(buffer, start, end);
        begun = true;
        if (from > start) {
            return new BufferedLine(1, buffer, start, from, LineEnd.NONE);
        }
        from = Math.min(end + 1, to);
        return checked(line(start, end));
    }

    /** A buffer has room for a line that is a little longer, without what stands around it. */
    private BufferedLine checked(BufferedLine line) {
        if (line.to - line.from > MOST) {
            number--;
            failure = InputStreams.failed(tooLong());
            to = from;
            throw Thrown.<RuntimeException>again(failure);
        }
        return line;
    }

    private BufferedLine line(int start, int end) {
        number++;
        boolean ended = end < from;
        if (end > start && buffer[end - 1] == '\r') {
            LineEnd with = ended ? LineEnd.CARRIAGE_RETURN_LINE_FEED : LineEnd.CARRIAGE_RETURN;
            return new BufferedLine(number, buffer, start, end - 1, with);
        }
        return new BufferedLine(number, buffer, start, end, ended ? LineEnd.LINE_FEED : LineEnd.NONE);
    }

    /** The next line with something in it, or null after the last. */
    @Nullable
    BufferedLine nextFilled() {
        BufferedLine next = next();
        while (next != null && next.isBlank()) {
            next = next();
        }
        return next;
    }

    private IOException tooLong() {
        return new IOException("line " + (number + 1) + " has more than " + MOST + " bytes");
    }

    /** Where the next line ends, or -1 if there is none. */
    private int end() {
        int known = 0;
        while (true) {
            int end = lineFeed(buffer, from + known, to);
            if (end < to) {
                return end;
            }
            known = to - from;
            if (!fill()) {
                return known > 0 ? to : -1;
            }
        }
    }

    /** Goes on eight bytes at a time as far as none of them is a line feed. */
    private static int lineFeed(byte[] bytes, int from, int to) {
        int at = from;
        while (at + 8 <= to && !holdsLineFeed((long) Utf8.EIGHT_BYTES.get(bytes, at))) {
            at += 8;
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean holdsLineFeed(long eight) {
        long zeros = eight ^ LINE_FEEDS;
        return (zeros - ONES & ~zeros & TOPS) != 0;
    }

    private boolean fill() {
        if (failure == null) {
            try {
                makeRoom();
                int read = InputStreams.read(in, buffer, to, buffer.length - to);
                to += Math.max(0, read);
                return read >= 0;
            } catch (IOException e) {
                failure = InputStreams.failed(e);
            } catch (Throwable e) {
                failure = e;
            }
        }
        throw Thrown.<RuntimeException>again(requireNonNull(failure));
    }

    private void makeRoom() throws IOException {
        if (to < buffer.length) {
            return;
        }
        if (buffer.length > MOST && from == 0) {
            throw tooLong();
        }
        byte[] target = from == 0 ? new byte[Math.min(2 * buffer.length, MOST + AROUND)] : buffer;
        System.arraycopy(buffer, from, target, 0, to - from);
        to -= from;
        from = 0;
        buffer = target;
    }
}
