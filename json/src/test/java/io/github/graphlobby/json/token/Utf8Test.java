package io.github.graphlobby.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The check of bytes says what the decoder of the JDK says, which never guesses either, of the whole and of pieces. */
class Utf8Test {
    /** More than four bytes before, among which a zero byte would mean another encoding. */
    private static final String BEFORE = "12345";

    /** Bytes that are likely to make a sequence, whole or cut off, right or wrong at its bounds. */
    @Provide
    Arbitrary<byte[]> bytes() {
        var chunk = Arbitraries.frequencyOf(
                Tuple.of(6, codePoints().map(c -> new String(Character.toChars(c)).getBytes(UTF_8))),
                Tuple.of(1, Arbitraries.just("abcdefghij".getBytes(UTF_8))),
                Tuple.of(1, Arbitraries.integers().between(0, 255).map(b -> new byte[] {b.byteValue()})),
                Tuple.of(1, sequences()));
        return chunk.list().ofMaxSize(20).map(chunks -> joined(BEFORE.getBytes(UTF_8), chunks));
    }

    /** What looks like a sequence, with bytes at the bounds of what may follow which. */
    private static Arbitrary<byte[]> sequences() {
        var leads = Arbitraries.of(0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xEC, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5, 0xFF);
        var tails = Arbitraries.of(0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF);
        return Combinators.combine(leads, tails.list().ofMinSize(1).ofMaxSize(3))
                .as((lead, more) -> {
                    var sequence = new ByteArrayOutputStream();
                    sequence.write(lead);
                    more.forEach(sequence::write);
                    return sequence.toByteArray();
                });
    }

    private static Arbitrary<Integer> codePoints() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x7FF),
                Arbitraries.integers().between(0x800, Character.MIN_SURROGATE - 1),
                Arbitraries.integers().between(Character.MAX_SURROGATE + 1, Character.MAX_CODE_POINT));
    }

    private static byte[] joined(byte[] first, List<byte[]> others) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(first);
        others.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static void check(byte[] bytes) {
        Utf8.check(bytes, 0, bytes.length);
    }

    @Property
    void aPartHasTheVerdictThatItHasAsAWhole(
            @ForAll("bytes") byte[] before, @ForAll("bytes") byte[] bytes, @ForAll("bytes") byte[] after) {
        byte[] all = joined(before, List.of(bytes, after));
        var whole = catchThrowableOfType(UnreadableException.class, () -> check(bytes));
        var part = catchThrowableOfType(
                UnreadableException.class, () -> Utf8.check(all, before.length, before.length + bytes.length));

        assertThat(String.valueOf(part)).isEqualTo(String.valueOf(whole));
    }

    @Property
    void theWholeHasTheVerdictOfTheDecoder(@ForAll("bytes") byte[] bytes) {
        int malformed = firstMalformed(bytes);
        var e = catchThrowableOfType(UnreadableException.class, () -> check(bytes));

        assertThat(e == null).isEqualTo(malformed < 0);
        if (e != null) {
            int lineStart = lastNewLine(bytes, malformed) + 1;
            assertThat(e.column()).isEqualTo(malformed - lineStart + 1);
        }
    }

    @Property
    void piecesOfAnySizeHaveTheVerdictOfTheDecoder(
            @ForAll("bytes") byte[] bytes,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 20) Integer> pieces) {
        int malformed = firstMalformed(bytes);
        var e = catchThrowableOfType(UnreadableException.class, () -> readAll(bytes, pieces));

        assertThat(e == null).isEqualTo(malformed < 0);
        if (e != null) {
            assertThat(e).hasMessage("not valid UTF-8, from byte " + (malformed + 1));
        }
    }

    @Property
    void whatIsWellFormedPassesUnchanged(@ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int size)
            throws IOException {
        if (firstMalformed(bytes) < 0) {
            assertThat(readAll(bytes, List.of(size))).isEqualTo(bytes);
            try (var in = new Utf8Stream(new ByteArrayInputStream(bytes))) {
                for (byte each : bytes) {
                    assertThat(in.read()).isEqualTo(each & 0xFF);
                }
                assertThat(in.read()).isEqualTo(-1);
            }
        }
    }

    private static byte[] readAll(byte[] bytes, List<Integer> pieces) {
        var read = new ByteArrayOutputStream();
        try (var in = new Utf8Stream(new ByteArrayInputStream(bytes))) {
            var buffer = new byte[30];
            int length = 0;
            for (int i = 0; length >= 0; i++) {
                length = in.read(buffer, i % 10, pieces.get(i % pieces.size()));
                read.write(buffer, i % 10, Math.max(0, length));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read.toByteArray();
    }

    /** Where the decoder of the JDK finds the first malformed sequence, or -1. */
    private static int firstMalformed(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var result = UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? in.position() : -1;
    }

    private static int lastNewLine(byte[] bytes, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** UTF-16 and UTF-32 have a zero byte among the first four of a JSON text; later ones are for the parser. */
    @Example
    void aZeroByteIsRefusedAmongTheFirstFour() {
        for (int at = 0; at < 8; at++) {
            byte[] bytes = "12345678".getBytes(UTF_8);
            bytes[at] = 0;
            for (int size : new int[] {1, 3, 20}) {
                var e = catchThrowableOfType(UnreadableException.class, () -> readAll(bytes, List.of(size)));
                assertThat(e == null).isEqualTo(at >= 4);
            }
            var e = catchThrowableOfType(UnreadableException.class, () -> check(bytes));
            assertThat(e == null).isEqualTo(at >= 4);
        }
    }

    @Example
    void nothingIsReadWhereNothingIsAskedFor() {
        assertThatCode(() -> {
                    try (InputStream in = new Utf8Stream(new ByteArrayInputStream(new byte[] {'a', -1}))) {
                        assertThat(in.read(new byte[1], 0, 0)).isZero();
                        assertThat(in.read()).isEqualTo('a');
                    }
                })
                .doesNotThrowAnyException();
    }
}
