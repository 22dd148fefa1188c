package io.github.graphlobby.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.graphlobby.internal.DoubleText;
import io.github.graphlobby.json.codec.UntypedCodec;
import io.github.graphlobby.testkit.JsonArbitraries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** What the writer writes is what a generator would, to an array and to a stream. */
class Utf8WriterTest {
    private static final int TRIES = 500;
    private static final JsonMapper MAPPER = JsonMapper.shared();
    /** The shortest buffer with which a document is begun. */
    private static final int BUFFER = 8_000;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyValueIsWrittenAsAGeneratorWritesIt(@ForAll("values") Object value) {
        assertThat(written(value)).isEqualTo(MAPPER.writeValueAsBytes(value));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aStreamTakesTheSameBytes(@ForAll("values") Object value) {
        var target = new ByteArrayOutputStream();
        Utf8Writer.write(target, out -> UntypedCodec.writeValue(value, out));
        assertThat(target.toByteArray()).isEqualTo(written(value));
    }

    @Provide
    Arbitrary<Object> values() {
        return JsonArbitraries.values();
    }

    @Property(tries = TRIES)
    void everyIntegerIsWrittenAsJavaWritesIt(@ForAll int int32, @ForAll long int64) {
        assertThat(text(out -> out.integer(int32))).isEqualTo(Integer.toString(int32));
        assertThat(text(out -> out.integer(int64))).isEqualTo(Long.toString(int64));
    }

    /** The bits are drawn, not the numbers, of which few have an exponent far from zero. */
    @Property(tries = 20 * TRIES)
    void everyFiniteNumberIsWrittenAlikeByWriterAndMapper(@ForAll("bits") long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertThat(text(value)).isEqualTo(DoubleText.of(value)).isEqualTo(textOfAMapper(value));
            assertThat(Double.parseDouble(text(value))).isEqualTo(value);
        }
    }

    @Provide
    Arbitrary<Long> bits() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 20 * TRIES)
    void everyDecimalIsWrittenInItsOwnDigits(
            @ForAll @LongRange(min = -100_000_000_000_000L, max = 100_000_000_000_000L) long digits,
            @ForAll @IntRange(max = 8) int scale) {
        double value = BigDecimal.valueOf(digits, scale).doubleValue();
        for (double neighbour : new double[] {Math.nextDown(value), value, Math.nextUp(value)}) {
            assertThat(text(neighbour)).isEqualTo(DoubleText.of(neighbour)).isEqualTo(textOfAMapper(neighbour));
        }
    }

    @Test
    void theBordersBetweenDigitsAndExponentAreWrittenAsOthersWriteThem() {
        for (double border : new double[] {0, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.5, 1, 10, 1e6, 1e7, 1e8}) {
            double value = border == 0 ? 0 : Math.nextDown(Math.nextDown(border));
            for (int i = 0; i < 5; i++, value = Math.nextUp(value)) {
                assertThat(text(value)).isEqualTo(DoubleText.of(value)).isEqualTo(textOfAMapper(value));
                assertThat(text(-value)).isEqualTo(DoubleText.of(-value)).isEqualTo(textOfAMapper(-value));
            }
        }
    }

    /** A generator of a tree or of bytes that are no text takes the number itself. */
    @Test
    void aTreeKeepsTheNumber() {
        var tree = new TokenBuffer(ObjectWriteContext.empty(), false);
        new DatabindWriter(tree).decimal(0.1);
        try (JsonParser parser = tree.asParser()) {
            parser.nextToken();
            assertThat(parser.getNumberType()).isEqualTo(JsonParser.NumberType.DOUBLE);
            assertThat(parser.getDoubleValue()).isEqualTo(0.1);
        }
    }

    private static String textOfAMapper(double value) {
        var text = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(text)) {
            new DatabindWriter(generator).decimal(value);
        }
        return text.toString();
    }

    private static String text(double value) {
        return text(out -> out.decimal(value));
    }

    @Test
    void everyCharacterIsWrittenAsAGeneratorWritesIt() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = (char) c + "a" + (char) c;
                assertThat(written(text)).isEqualTo(MAPPER.writeValueAsBytes(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "a\ud83c", "\ude00\ud83d", "\ud83dx\ude00", "\ud83d\ud83d\ude00"})
    void aLoneSurrogateIsEscapedAndNotLost(String text) {
        assertThat(MAPPER.readValue(written(text), String.class)).isEqualTo(text);
        assertThat(UTF_8.newEncoder().canEncode(new String(written(text), UTF_8)))
                .isTrue();
    }

    /** Whatever the length of the pieces is, one of these lengths puts their border into the pair. */
    @Test
    void aPairIsNotPartedWhereALongTextIs() {
        for (int length = 0; length < 2_100; length++) {
            String text = "x".repeat(length) + "\ud83d\ude00" + "y";
            assertThat(written(text)).isEqualTo(MAPPER.writeValueAsBytes(text));
        }
    }

    /** What is written begins at each of the last places in the buffer, and so does not fit from some of them on. */
    @ParameterizedTest
    @MethodSource("tokens")
    void everyTokenGoesOnWhereTheBufferEnds(Consumer<TokenWriter> token, String json) throws InterruptedException {
        for (int place = BUFFER - 50; place <= BUFFER; place++) {
            int nulls = place / 5 - place % 5;
            int falses = place % 5;
            String expected = "[" + "null,".repeat(nulls) + "false,".repeat(falses) + json + "]";
            Consumer<TokenWriter> document = out -> {
                out.startArray();
                IntStream.range(0, nulls).forEach(i -> out.nothing());
                IntStream.range(0, falses).forEach(i -> out.bool(false));
                token.accept(out);
                out.endArray();
            };
            var target = new ByteArrayOutputStream();
            var results = new ArrayList<String>();
            var fresh = new Thread(
                    () -> { // which has no buffer yet
                        Utf8Writer.write(target, document);
                        results.add(text(document));
                    });
            fresh.start();
            fresh.join();
            assertThat(results).containsExactly(expected);
            assertThat(target.toString(UTF_8)).isEqualTo(expected);
        }
    }

    static Stream<Arguments> tokens() {
        Consumer<TokenWriter> object = out -> {
            out.startObject();
            out.name("n");
            out.startArray();
            out.endArray();
            out.name(new EncodedConstant("constant"));
            out.text(new EncodedConstant("text"));
            out.endObject();
        };
        return Stream.of(
                token(object, "{\"n\":[],\"constant\":\"text\"}"),
                token(out -> out.integer(Integer.MIN_VALUE), "-2147483648"),
                token(out -> out.integer(Long.MIN_VALUE), "-9223372036854775808"),
                token(out -> out.integer(BigInteger.TEN.pow(40)), "1" + "0".repeat(40)),
                token(out -> out.decimal(-Double.MIN_VALUE), "-4.9E-324"),
                token(out -> out.decimal(new BigDecimal("1.50")), "1.50"),
                token(out -> out.bool(true), "true"),
                token(out -> out.text(""), "\"\""),
                token(out -> out.text("abc"), "\"abc\""),
                token(out -> out.text("\u0001\u0002"), "\"\\u0001\\u0002\""),
                token(out -> out.text("\u00e9\u20ac\ud83d\ude00"), "\"\u00e9\u20ac\ud83d\ude00\""));
    }

    private static Arguments token(Consumer<TokenWriter> token, String json) {
        return Arguments.of(token, json);
    }

    @Test
    void documentsLongerThanTheBufferAreWhole() {
        for (int items : List.of(100, 1_000, 10_000, 100_000)) {
            var value = Map.of("a", Arrays.asList(new Object[items]), "b", "\u00e9".repeat(items));
            byte[] expected = MAPPER.writeValueAsBytes(value);
            var target = new ByteArrayOutputStream();
            Utf8Writer.write(target, out -> UntypedCodec.writeValue(value, out));
            assertThat(written(value)).isEqualTo(expected);
            assertThat(target.toByteArray()).isEqualTo(expected);
        }
    }

    @Test
    void aDocumentWrittenWhileAnotherIsBeingWrittenDisturbsNeither() {
        byte[] outer = Utf8Writer.toBytes(out -> {
            out.startArray();
            out.text("before");
            out.text(new String(written(List.of("within")), UTF_8));
            out.text("after");
            out.endArray();
        });
        assertThat(new String(outer, UTF_8)).isEqualTo("[\"before\",\"[\\\"within\\\"]\",\"after\"]");
    }

    @Test
    void aStreamIsFlushedAndStaysOpen() {
        var target = new Target(Integer.MAX_VALUE);
        Utf8Writer.write(target, out -> out.text("all"));
        assertThat(target).hasToString("\"all\"");
        assertThat(target.flushed).isEqualTo(1);
        assertThat(target.closed).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller may do
    void aMissingStreamIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Utf8Writer.write(null, out -> out.text("lost")))
                .withMessage("target");
    }

    @Test
    void whatIsNestedTooDeepForAnyReaderIsRefused() {
        assertThat(nested(500)).isEqualTo("[".repeat(500) + "]".repeat(500));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> nested(501))
                .withMessage("nested deeper than 500");
    }

    private static String nested(int depth) {
        return text(out -> {
            for (int i = 0; i < depth; i++) {
                out.startArray();
            }
            for (int i = 0; i < depth; i++) {
                out.endArray();
            }
        });
    }

    @Test
    void whatFailsHalfwayIsCutOffInTheStream() {
        var target = new Target(Integer.MAX_VALUE);
        assertThatIllegalStateException()
                .isThrownBy(() -> Utf8Writer.write(target, out -> {
                    out.startObject();
                    out.name("a");
                    throw new IllegalStateException();
                }));
        assertThat(target).hasToString("{\"a\":");
    }

    @Test
    void theFailureOfAStreamIsThrownAndNothingIsWrittenTwice() {
        var target = new Target(1);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Utf8Writer.write(target, out -> out.text("x".repeat(100_000))))
                .withMessageContaining("full");
        assertThat(target.toString()).startsWith("\"xxx").hasSize(target.first);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Utf8Writer.toBytes(out -> out.decimal(value)))
                .withMessage("JSON has no number " + value);
    }

    private static byte[] written(Object value) {
        return Utf8Writer.toBytes(out -> UntypedCodec.writeValue(value, out));
    }

    private static String text(Consumer<TokenWriter> body) {
        return new String(Utf8Writer.toBytes(body), UTF_8);
    }

    /** Takes so many pieces, fails once, and then takes more. */
    private static final class Target extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int left;
        private int first;
        private int flushed;
        private boolean closed;

        Target(int pieces) {
            left = pieces;
        }

        @Override
        public void write(int octet) {
            bytes.write(octet);
        }

        @Override
        public void write(byte[] source, int from, int length) throws IOException {
            if (left-- == 0) {
                throw new IOException("full");
            }
            bytes.write(source, from, length);
            first = first == 0 ? length : first;
        }

        @Override
        public void flush() {
            flushed++;
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public String toString() {
            return bytes.toString(UTF_8);
        }
    }
}
