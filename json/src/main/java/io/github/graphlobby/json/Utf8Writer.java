package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Writes a document in UTF-8, into a buffer that the thread keeps.
 *
 * <p>A generator checks at every token what a codec cannot do wrong; without it a resource is written in two thirds of
 * the time.
 */
final class Utf8Writer extends TokenWriter implements AutoCloseable {
    private static final byte[] NULL = "null".getBytes(US_ASCII);
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The short escape of each control character (RFC 8259, section 7), u where there is none. */
    private static final String ESCAPES = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu";

    /** No character needs more bytes than the escape by its number. */
    private static final int MOST_BYTES = 6;

    private static final int LONGEST_NUMBER = 1 + 20;

    /** Longer text is written in pieces, so that a stream needs no buffer for all of it. */
    private static final int PIECE = 1_000;

    /** A larger buffer is not kept for the next document. */
    private static final int LARGEST_KEPT = 1 << 16;

    /** The longest array that every virtual machine makes. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    /** Much deeper than what can be read; beyond it the stack of the thread would end. */
    private static final int DEEPEST = 500;

    private final @Nullable OutputStream target;
    private final BufferRecycler recycler = JsonRecyclerPools.threadLocalPool().acquireAndLinkPooled();
    private byte[] buffer = recycler.allocByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER);
    private int at;
    private int depth;
    /** Whether what comes next is the first in its object or array, or follows its name. */
    private boolean first = true;

    private Utf8Writer(@Nullable OutputStream target) {
        this.target = target;
    }

    /** Writes one document. */
    static byte[] toBytes(Consumer<TokenWriter> body) {
        try (var out = new Utf8Writer(null)) {
            body.accept(out);
            return Arrays.copyOf(out.buffer, out.at);
        }
    }

    /** Writes one document to a stream, which is flushed and stays open. What fails halfway does not look whole. */
    static void write(OutputStream target, Consumer<TokenWriter> body) {
        try (var out = new Utf8Writer(requireNonNull(target, "target"))) {
            body.accept(out);
        }
    }

    @Override
    public void close() {
        try {
            if (target != null) {
                drain(target);
                target.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (buffer.length <= LARGEST_KEPT) {
                recycler.releaseByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER, buffer);
            }
            recycler.releaseToPool();
        }
    }

    @Override
    void startObject() {
        start('{');
    }

    @Override
    void endObject() {
        end('}');
    }

    @Override
    void startArray() {
        start('[');
    }

    @Override
    void endArray() {
        end(']');
    }

    @Override
    void name(String name) {
        text(name);
        reserve(1);
        buffer[at++] = ':';
        first = true;
    }

    @Override
    void name(Constant name) {
        byte[] encoded = name.asName();
        int from = first ? 1 : 0;
        reserve(encoded.length);
        System.arraycopy(encoded, from, buffer, at, encoded.length - from);
        at += encoded.length - from;
        first = true;
    }

    @Override
    void text(Constant value) {
        literal(value.quoted());
    }

    @Override
    void text(String value) {
        int length = Math.min(value.length(), PIECE);
        reserve(MOST_BYTES * length + 3); // with the quotes, and a comma
        separate();
        byte[] plain = buffer;
        int end = at;
        plain[end++] = '"';
        int from = 0;
        while (from < length && isPlain(value.charAt(from))) {
            plain[end++] = (byte) value.charAt(from++);
        }
        at = end;
        if (from < value.length()) {
            rest(value, from);
        }
        buffer[at++] = '"';
    }

    @Override
    void bool(boolean value) {
        literal(value ? TRUE : FALSE);
    }

    @Override
    void integer(int value) {
        reserve(LONGEST_NUMBER);
        separate();
        at = NumberOutput.outputInt(value, buffer, at);
    }

    @Override
    void integer(long value) {
        reserve(LONGEST_NUMBER);
        separate();
        at = NumberOutput.outputLong(value, buffer, at);
    }

    @Override
    void integer(BigInteger value) {
        number(value.toString());
    }

    @Override
    void finite(double value) {
        long millionths = ShortDecimal.millionths(Math.abs(value));
        if (millionths == ShortDecimal.NONE) {
            number(NumberOutput.toString(value, true));
        } else {
            millionths(value < 0, millionths);
        }
    }

    private void millionths(boolean negative, long millionths) {
        reserve(1 + ShortDecimal.LONGEST);
        separate();
        if (negative) {
            buffer[at++] = '-';
        }
        at = NumberOutput.outputInt((int) (millionths / ShortDecimal.MILLION), buffer, at);
        buffer[at++] = '.';
        at = ShortDecimal.fraction((int) (millionths % ShortDecimal.MILLION), buffer, at);
    }

    @Override
    void decimal(BigDecimal value) {
        number(value.toString());
    }

    @Override
    void nothing() {
        literal(NULL);
    }

    private void number(String digits) {
        reserve(1 + digits.length());
        separate();
        put(digits);
    }

    private void put(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            buffer[at++] = (byte) ascii.charAt(i);
        }
    }

    private void start(char bracket) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + DEEPEST);
        }
        reserve(2);
        separate();
        buffer[at++] = (byte) bracket;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        reserve(1);
        buffer[at++] = (byte) bracket;
        first = false;
    }

    private void literal(byte[] literal) {
        reserve(1 + literal.length);
        separate();
        System.arraycopy(literal, 0, buffer, at, literal.length);
        at += literal.length;
    }

    private void separate() {
        if (!first) {
            buffer[at++] = ',';
        }
        first = false;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '\u007F' && c != '"' && c != '\\';
    }

    /** Writes a text from its first character that is not plain, or its second piece. */
    private void rest(String text, int from) {
        int next = from;
        while (next < text.length()) {
            int to = Math.min(text.length(), next + PIECE);
            reserve(MOST_BYTES * (to - next) + 1); // with the quote at the end
            next = characters(text, next, to);
        }
    }

    /** Writes some of a text and returns how far it came: to the end asked for, or beyond if it would part a pair. */
    private int characters(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i++);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                buffer[at++] = (byte) (0xC0 | c >> 6);
                continuation(c);
            } else if (!Character.isSurrogate(c)) {
                buffer[at++] = (byte) (0xE0 | c >> 12);
                continuation(c >> 6);
                continuation(c);
            } else if (i < text.length() && Character.isSurrogatePair(c, text.charAt(i))) {
                int codePoint = Character.toCodePoint(c, text.charAt(i++));
                buffer[at++] = (byte) (0xF0 | codePoint >> 18);
                continuation(codePoint >> 12);
                continuation(codePoint >> 6);
                continuation(codePoint);
            } else {
                escape(c); // UTF-8 has no lone surrogate, but a service may have sent one
            }
        }
        return i;
    }

    private void continuation(int bits) {
        buffer[at++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void ascii(char c) {
        if (c == '"' || c == '\\') {
            buffer[at++] = '\\';
            buffer[at++] = (byte) c;
        } else if (c >= ' ') {
            buffer[at++] = (byte) c;
        } else if (ESCAPES.charAt(c) == 'u') {
            escape(c);
        } else {
            buffer[at++] = '\\';
            buffer[at++] = (byte) ESCAPES.charAt(c);
        }
    }

    private void escape(char c) {
        buffer[at++] = '\\';
        buffer[at++] = 'u';
        put(HEX.toHexDigits(c));
    }

    private void reserve(int more) {
        if (buffer.length - at < more) {
            makeRoom(more);
        }
    }

    private void makeRoom(int more) {
        try {
            if (target != null) {
                drain(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (buffer.length - at < more) {
            buffer = Arrays.copyOf(buffer, grown((long) at + more));
        }
    }

    private int grown(long least) {
        if (least > LARGEST) {
            throw new OutOfMemoryError("a document in memory has at most " + LARGEST + " bytes");
        }
        return (int) Math.min(LARGEST, Math.max(2L * buffer.length, least));
    }

    private void drain(OutputStream target) throws IOException {
        int length = at;
        at = 0; // also if it fails: nothing goes twice
        target.write(buffer, 0, length);
    }
}
