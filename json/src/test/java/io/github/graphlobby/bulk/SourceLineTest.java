package io.github.graphlobby.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines, as people write them and files have them. */
class SourceLineTest {
    static final String FAILURE = "the disk is gone";

    private static String read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** The lines with their numbers, such as {@code 1a|3b}. */
    private static String read(InputStream in) {
        return String.join("|", SourceLine.read(in).map(SourceLineTest::shown).toList());
    }

    private static String shown(SourceLine line) {
        return line.number() + new String(line.bytes(), UTF_8);
    }

    /** A stream that gives some bytes, fails, and looks well again after that. */
    static InputStream failingAfter(String text) {
        var failed = new AtomicBoolean();
        return new FilterInputStream(new ByteArrayInputStream(text.getBytes(UTF_8))) {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int read = super.read(target, from, length);
                if (read < 0 && !failed.getAndSet(true)) {
                    throw new IOException(FAILURE);
                }
                return read;
            }
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ''               , ''
                    a                , 1a
                    'a\\n'           , 1a
                    'a\\nb'          , 1a|2b
                    'a\\r\\nb\\r\\n' , 1a|2b
                    'a\\n\\nb'       , 1a|3b
                    '\\n\\na'        , 3a
                    'a\\n \\t\\r\\nb', 1a|3b
                    '\\n\\n'         , ''
                    ' a \\n'         , '1 a '
                    'a\\rb\\nc'      , '1a\\rb|2c'
                    'BOMa\\nb'      , 1a|2b
                    BOM             , ''
                    'a\\nBOMb'      , 1a|2BOMb
                    """)
    void linesEndAsFilesHaveIt(String text, String lines) {
        assertThat(read(characters(text))).isEqualTo(characters(lines));
    }

    private static String characters(String text) {
        return text.translateEscapes().replace("BOM", "\uFEFF");
    }

    @ParameterizedTest
    @CsvSource({"65535", "65536", "65537", "131072", "1000000"})
    void aLineMayBeLongerThanAnyBuffer(int length) {
        String line = "a".repeat(length);

        assertThat(read(line + "\nb\n" + line)).isEqualTo("1" + line + "|2b|3" + line);
    }

    private static InputStream longLine(String before, int length, String after) {
        var line = new byte[length];
        Arrays.fill(line, (byte) 'a');
        return new SequenceInputStream(
                new SequenceInputStream(
                        new ByteArrayInputStream(before.getBytes(UTF_8)), new ByteArrayInputStream(line)),
                new ByteArrayInputStream(after.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ''      , ''
                    ''      , '\nb'
                    ''      , '\r\nb'
                    'BOM'   , '\r\nb'
                    'b\n'  , '\n'
                    """)
    void theLongestLineIsReadWhateverStandsAroundIt(String before, String after) {
        InputStream in = longLine(characters(before), LineReader.MOST, characters(after));
        assertThat(SourceLine.read(in).mapToInt(line -> line.bytes().length).max())
                .hasValue(LineReader.MOST);
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "1, '\n'", "1, '\r\nb'", "7, '\nb'"})
    void aLongerLineIsAFailureAfterTheLinesBefore(int more, String after) {
        var lines = SourceLine.read(longLine("b\n", LineReader.MOST + more, characters(after)))
                .spliterator();
        assertThat(lines.tryAdvance(line -> assertThat(line.number()).isEqualTo(1)))
                .isTrue();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> lines.tryAdvance(line -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("line 2 has more than 67108864 bytes");
        }
    }

    @Property(tries = 200)
    void aLineFeedIsFoundWhereverItStands(
            @ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 9) int piece) {
        // Bytes next to the line feed, with and without the highest bit, which eight bytes at a time may mix up.
        List<String> lines = lengths.stream()
                .map(length -> "\u000B\t\u008A\u000E\u000Bx".repeat(4).substring(0, length) + "y")
                .toList();
        var text = String.join("\n", lines).getBytes(ISO_8859_1);

        List<String> read = SourceLine.read(inPieces(text, piece))
                .map(line -> new String(line.bytes(), ISO_8859_1))
                .toList();

        assertThat(read).isEqualTo(lines);
    }

    private static InputStream inPieces(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(piece, length));
            }
        };
    }

    @Test
    void aLineIsReadWhenItIsAskedFor() {
        var lines = SourceLine.read(failingAfter("a\nb\n")).iterator();

        assertThat(shown(lines.next())).isEqualTo("1a");
        assertThat(shown(lines.next())).isEqualTo("2b");
        assertThatThrownBy(lines::hasNext).hasRootCauseMessage(FAILURE);
    }

    @Test
    void aStreamThatFailedIsNotReadOn() {
        var seen = new ArrayList<SourceLine>();
        var lines = SourceLine.read(failingAfter("a\nb")).spliterator();

        assertThat(lines.tryAdvance(seen::add)).isTrue();
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> lines.tryAdvance(seen::add))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage(FAILURE);
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void aLineIsOneOfItsKind() {
        byte[] bytes = {};
        var line = SourceLine.of(3, bytes);

        assertThat(line.number()).isEqualTo(3);
        assertThat(line.bytes()).isSameAs(bytes);
        assertThat(line).isNotEqualTo(SourceLine.of(3, bytes));
    }

    @Test
    void linesAreNumberedFromOne() {
        assertThatThrownBy(() -> SourceLine.of(0, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lines are numbered from 1, not 0");
    }

    @Test
    void aFileThatIsNotInLinesIsNotHeldInMemory() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return '[';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                given += length;
                Arrays.fill(target, from, from + length, (byte) '[');
                if (given == length) {
                    target[from + 1] = '\n';
                }
                return length;
            }
        };
        var lines = SourceLine.read(endless).iterator();

        assertThat(shown(lines.next())).isEqualTo("1[");
        assertThatThrownBy(lines::next)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("line 2 has more than 67108864 bytes");
    }

    @Test
    void aStreamThatFailedWithoutACheckedExceptionIsNotReadOnEither() {
        var failures = new AtomicInteger();
        var failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int from, int length) {
                throw new UncheckedIOException(new IOException(FAILURE + failures.incrementAndGet()));
            }
        };
        var lines = SourceLine.read(failing).spliterator();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> lines.tryAdvance(line -> {})).hasRootCauseMessage(FAILURE + 1);
        }
    }
}
