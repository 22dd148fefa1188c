package io.github.graphlobby.bulk;

import io.github.graphlobby.json.token.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the lines of a stream, which is read as far as they are asked for, a buffer at a time. Not
 * thread-safe.
 */
final class LineReader<T> extends AbstractSpliterator<T> {
    /** Longer than any place; else a file that is not in lines would be held in memory. */
    static final int MOST = 1 << 26;

    private static final int BUFFER = 1 << 16;
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private final InputStream in;
    private final Function<BufferedLine, T> result;
    /** Grows only for a line that is longer. */
    private byte[] buffer = new byte[BUFFER];

    private int from;
    private int to;
    private long number;
    /** A stream that failed is not read on, since nobody knows what was lost. */
    private @Nullable UncheckedIOException failure;

    LineReader(InputStream in, Function<BufferedLine, T> result) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = in;
        this.result = result;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T next = next();
        if (next != null) {
            action.accept(next);
        }
        return next != null;
    }

    /** What becomes of the next line, or null after the last. */
    @Nullable
    T next() {
        for (int end = end(); end >= 0; end = end()) {
            int start = start(end);
            int last = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
            from = Math.min(end + 1, to);
            if (!isBlank(start, last)) {
                return result.apply(new BufferedLine(number, buffer, start, last));
            }
        }
        return null;
    }

    private int start(int end) {
        return number++ == 0 ? Utf8.pastMark(buffer, from, end) : from;
    }

    private boolean isBlank(int start, int end) {
        int at = start;
        while (at < end && (buffer[at] == ' ' || buffer[at] == '\t' || buffer[at] == '\r')) {
            at++;
        }
        return at == end;
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
        if (failure != null) {
            throw failure;
        }
        try {
            makeRoom();
            int read = in.read(buffer, to, buffer.length - to);
            to += Math.max(0, read);
            return read >= 0;
        } catch (IOException e) {
            failure = new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            failure = e;
        }
        throw failure;
    }

    private void makeRoom() throws IOException {
        if (to < buffer.length) {
            return;
        }
        if (to - from >= MOST) {
            throw new IOException("line " + (number + 1) + " has more than " + MOST + " bytes");
        }
        byte[] target = from == 0 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, from, target, 0, to - from);
        to -= from;
        from = 0;
        buffer = target;
    }
}
