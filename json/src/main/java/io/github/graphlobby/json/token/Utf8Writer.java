package io.github.graphlobby.json.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.DoubleText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
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
public final class Utf8Writer extends TokenWriter implements AutoCloseable {
    private static final byte[] NULL = "null".getBytes(US_ASCII);
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);

    private static final int LONGEST_NUMBER = 1 + 20;

    /** Longer text is written in pieces, so that a stream needs no buffer for all of it. */
    private static final int PIECE = 1_000;

    /** A larger buffer is not kept for the next document. */
    private static final int LARGEST_KEPT = 1 << 16;

    /** The longest array that every virtual machine makes. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private final @Nullable OutputStream target;
    private final Limits limits;
    private final BufferRecycler recycler = JsonRecyclerPools.threadLocalPool().acquireAndLinkPooled();
    private byte[] buffer = recycler.allocByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER);
    private int at;
    private int depth;
    /** Whether what comes next is the first in its object or array, or follows its name. */
    private boolean first = true;

    private Utf8Writer(@Nullable OutputStream target, Limits limits) {
        this.target = target;
        this.limits = limits;
    }

    /** Writes one document. */
    public static byte[] toBytes(Consumer<TokenWriter> body) {
        return toBytes(Limits.OF_A_RESOURCE, body);
    }

    /** Writes one document to a stream, which is flushed and stays open. What fails halfway does not look whole. */
    public static void write(OutputStream target, Consumer<TokenWriter> body) {
        write(requireNonNull(target, "target"), Limits.OF_A_RESOURCE, body);
    }

    /** Writes one PATCH body, which can be read. */
    public static byte[] toBodyBytes(Consumer<TokenWriter> body) {
        return toBytes(Limits.OF_A_BODY, body);
    }

    /** Writes one PATCH body, which can be read, to a stream. */
    public static void writeBody(OutputStream target, Consumer<TokenWriter> body) {
        write(requireNonNull(target, "target"), Limits.OF_A_BODY, body);
    }

    private static byte[] toBytes(Limits limits, Consumer<TokenWriter> body) {
        try (var out = new Utf8Writer(null, limits)) {
            body.accept(out);
            return Arrays.copyOf(out.buffer, out.at);
        }
    }

    private static void write(OutputStream target, Limits limits, Consumer<TokenWriter> body) {
        try (var out = new Utf8Writer(target, limits)) {
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
            throw InputStreams.failed(e);
        } finally {
            if (buffer.length <= LARGEST_KEPT) {
                recycler.releaseByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER, buffer);
            }
            recycler.releaseToPool();
        }
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        limits.checkName(name);
        text(name);
        reserve(1);
        buffer[at++] = ':';
        first = true;
    }

    @Override
    public void name(EncodedConstant name) {
        byte[] encoded = name.asName();
        int from = first ? 1 : 0;
        reserve(encoded.length);
        System.arraycopy(encoded, from, buffer, at, encoded.length - from);
        at += encoded.length - from;
        first = true;
    }

    @Override
    public void text(EncodedConstant value) {
        literal(value.quoted());
    }

    @Override
    public void text(String value) {
        int length = Math.min(value.length(), PIECE);
        reserve(EncodedText.MOST_BYTES * length + 3); // with the quotes, and a comma
        separate();
        byte[] plain = buffer;
        int end = at;
        plain[end++] = '"';
        int from = 0;
        while (from < length && EncodedText.isPlain(value.charAt(from))) {
            plain[end++] = (byte) value.charAt(from++);
        }
        at = end;
        if (from < value.length()) {
            rest(value, from);
        }
        buffer[at++] = '"';
    }

    @Override
    public void bool(boolean value) {
        literal(value ? TRUE : FALSE);
    }

    @Override
    public void integer(int value) {
        reserve(LONGEST_NUMBER);
        separate();
        at = NumberOutput.outputInt(value, buffer, at);
    }

    @Override
    public void integer(long value) {
        reserve(LONGEST_NUMBER);
        separate();
        at = NumberOutput.outputLong(value, buffer, at);
    }

    @Override
    public void integer(BigInteger value) {
        String digits = value.toString();
        limits.checkNumber(digits);
        number(digits);
    }

    @Override
    void finite(double value) {
        long millionths = ShortDecimal.millionths(Math.abs(value));
        if (millionths == ShortDecimal.NONE) {
            number(DoubleText.of(value));
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
    public void decimal(BigDecimal value) {
        limits.checkNumber(value);
        number(value.toString());
    }

    @Override
    public void nothing() {
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
        limits.checkDepth(++depth);
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

    /** Writes a text from its first character that is not plain, or its second piece. */
    private void rest(String text, int from) {
        limits.checkText(text);
        int next = from;
        while (next < text.length()) {
            int to = Math.min(text.length(), next + PIECE);
            to = EncodedText.isBoundary(text, to) ? to : to + 1;
            reserve(EncodedText.MOST_BYTES * (to - next) + 1); // with the quote at the end
            at = EncodedText.put(text, next, to, buffer, at);
            next = to;
        }
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
            throw InputStreams.failed(e);
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
