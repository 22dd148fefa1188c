package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.graphlobby.bulk.BulkResult;
import io.github.graphlobby.bulk.BulkUpdate;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.operation.Vintage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whichever read or write of a bulk update fails, or comes too early to an end, what stood in its files stays, and
 * another run does what an undisturbed one does: the first one fails, then the second, until none is left.
 */
class BulkFaultsTest {
    private static final int PLACES = 400;
    private static final String BEFORE = "what was there before";

    private static int points;

    @TempDir
    Path folder;

    private final byte[] places = lines("{'@odata.type':'#microsoft.graph.room','id':'A%d','capacity':4}");
    private final byte[] patches = lines("{'key':'a%d','patch':{'capacity':5}}");

    private static byte[] lines(String form) {
        var text = new StringBuilder();
        for (int i = 0; i < PLACES; i++) {
            text.append(String.format(form, i).replace('\'', '"')).append(i % 7 == 0 ? "\r\n" : "\n");
        }
        return text.append("no JSON\n").toString().getBytes(UTF_8);
    }

    @BeforeEach
    void writeFiles() throws IOException {
        Files.write(folder.resolve("places"), places);
        Files.write(folder.resolve("patches"), patches);
        restoreResults();
    }

    private void restoreResults() throws IOException {
        Files.writeString(folder.resolve("out"), BEFORE);
        Files.writeString(folder.resolve("rejects"), BEFORE);
    }

    /** Runs the command on files, of which one may be {@code -} for a standard stream. */
    private int run(String placeFile, String patchFile, String out, String rejects, InputStream in, OutputStream to) {
        var words = new ArrayList<>(List.of("bulk", "--threads", "2"));
        List<String> files = List.of("--places", placeFile, "--patches", patchFile, "--out", out, "--rejects", rejects);
        files.forEach(word ->
                words.add(word.startsWith("-") ? word : folder.resolve(word).toString()));
        var messages = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        return Main.run(words.toArray(String[]::new), in, to, messages);
    }

    private int run() {
        return run(
                "places", "patches", "out", "rejects", InputStream.nullInputStream(), OutputStream.nullOutputStream());
    }

    private List<String> results() throws IOException {
        return List.of(Files.readString(folder.resolve("out")), Files.readString(folder.resolve("rejects")));
    }

    private List<String> undisturbed() throws IOException {
        assertThat(run()).isEqualTo(1); // for the lines that are no JSON
        List<String> whole = results();
        restoreResults();
        return whole;
    }

    private void assertThatNothingHappened(int read) throws IOException {
        points++;
        assertThat(results()).as("at %s", read).containsExactly(BEFORE, BEFORE);
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"places", "patches"})
    void aReadThatFailsLeavesTheFilesAsTheyWereAndAnotherRunMendsIt(String standard) throws IOException {
        List<String> undisturbed = undisturbed();
        byte[] bytes = standard.equals("places") ? places : patches;
        String placeFile = standard.equals("places") ? "-" : "places";
        String patchFile = standard.equals("places") ? "patches" : "-";
        var nowhere = OutputStream.nullOutputStream();
        int read = 0;
        boolean failed = true;
        while (failed) {
            var in = new FaultyStreams.Reads(bytes, ++read, false);
            int exit = run(placeFile, patchFile, "out", "rejects", in, nowhere);
            failed = in.hasFailed();
            assertThat(exit).isEqualTo(failed ? 2 : 1);
            if (failed) {
                assertThatNothingHappened(read);
            }
        }
        assertThat(read).isGreaterThan(3);
        assertThat(results()).isEqualTo(undisturbed); // the last run, in which nothing failed
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "rejects"})
    void aWriteThatFailsLeavesTheOtherFileAsItWasAndAnotherRunMendsIt(String standard) throws IOException {
        List<String> undisturbed = undisturbed();
        String out = standard.equals("out") ? "-" : "out";
        String rejects = standard.equals("out") ? "rejects" : "-";
        String whole = undisturbed.get(standard.equals("out") ? 0 : 1);
        int write = 0;
        boolean failed = true;
        while (failed) {
            var to = new FaultyStreams.Writes(++write);
            int exit = run("places", "patches", out, rejects, InputStream.nullInputStream(), to);
            failed = to.hasFailed();
            assertThat(exit).isEqualTo(failed ? 2 : 1);
            if (failed) {
                assertThatNothingHappened(write);
            }
            String written = new String(to.written(), UTF_8);
            assertThat(whole).startsWith(written);
            assertThat(written.length() == whole.length()).isNotEqualTo(failed);
        }
        assertThat(write).isGreaterThan(1);
    }

    /** A packed file knows where it ends, whatever was cut off. */
    @ParameterizedTest
    @ValueSource(strings = {"places", "patches"})
    void aPackedFileThatIsCutShortAnywhereLeavesTheFilesAsTheyWere(String cut) throws IOException {
        List<String> undisturbed = undisturbed();
        Path file = folder.resolve(cut + ".gz");
        byte[] packed = packed(cut.equals("places") ? places : patches);
        String placeFile = cut.equals("places") ? "places.gz" : "places";
        String patchFile = cut.equals("places") ? "patches" : "patches.gz";
        for (int length = 1; length < packed.length; length += 13) {
            Files.write(file, Arrays.copyOf(packed, length));
            assertThat(runFiles(placeFile, patchFile)).as("of %s bytes", length).isEqualTo(2);
            assertThatNothingHappened(length);
        }
        Files.write(file, packed);
        assertThat(runFiles(placeFile, patchFile)).isEqualTo(1);
        assertThat(results()).isEqualTo(undisturbed);
    }

    private int runFiles(String placeFile, String patchFile) {
        return run(
                placeFile, patchFile, "out", "rejects", InputStream.nullInputStream(), OutputStream.nullOutputStream());
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** What a library update has given out and written before it fails is the beginning of the whole. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void whatAnUpdateHasDoneBeforeItFailsIsTheBeginningOfTheWhole(int threads) {
        ExecutorService executor = threads == 0 ? null : Executors.newFixedThreadPool(threads);
        try {
            BulkUpdate update = BulkUpdate.of(
                    Vintage.BETA_2022, (place, line) -> List.of(SourceLine.of(1, "{\"capacity\":5}".getBytes(UTF_8))));
            assertThatEachFaultLeavesABeginning(executor == null ? update : update.on(executor, threads));
        } finally {
            if (executor != null) {
                executor.shutdown();
            }
        }
    }

    private void assertThatEachFaultLeavesABeginning(BulkUpdate update) {
        var all = new ArrayList<BulkResult>();
        var whole = new FaultyStreams.Writes(0);
        update.update(new FaultyStreams.Reads(places, 0, false), whole).forEach(all::add);
        String text = new String(whole.written(), UTF_8);
        for (int read = 1; read <= all.size(); read++) {
            var in = new FaultyStreams.Reads(places, read, false);
            var out = new FaultyStreams.Writes(0);
            Throwable failure = catchThrowable(() -> assertBeginning(update, in, out, all));
            if (!in.hasFailed()) {
                assertThat(failure).isNull();
                break;
            }
            points++;
            assertThat(failure).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("the read fails");
            assertThat(text).startsWith(new String(out.written(), UTF_8));
            assertCutShort(update, read, text);
        }
        for (int write = 1; ; write += 37) {
            var out = new FaultyStreams.Writes(write);
            var in = new FaultyStreams.Reads(places, 0, false);
            Throwable failure = catchThrowable(() -> assertBeginning(update, in, out, all));
            if (!out.hasFailed()) {
                assertThat(failure).isNull();
                break;
            }
            points++;
            assertThat(failure).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("the write fails");
            assertThat(text).startsWith(new String(out.written(), UTF_8));
        }
    }

    private static void assertBeginning(BulkUpdate update, InputStream in, OutputStream out, List<BulkResult> whole) {
        var next = whole.iterator();
        try (Stream<BulkResult> results = update.update(in, out)) {
            results.forEach(result -> {
                BulkResult expected = next.next();
                assertThat(result.place().number()).isEqualTo(expected.place().number());
                assertThat(result.place().bytes()).isEqualTo(expected.place().bytes());
                assertThat(result.applied()).isEqualTo(expected.applied());
            });
        }
    }

    /** Nobody can tell a file without its end from a shorter one: all its whole lines are done. */
    private void assertCutShort(BulkUpdate update, int read, String whole) {
        points++;
        var out = new FaultyStreams.Writes(0);
        try (Stream<BulkResult> results = update.update(new FaultyStreams.Reads(places, read, true), out)) {
            assertThat(results.count()).isLessThanOrEqualTo(PLACES + 1);
        }
        String text = new String(out.written(), UTF_8);
        assertThat(whole).startsWith(text.substring(0, text.lastIndexOf('\n') + 1));
    }

    @AfterAll
    static void say() {
        System.out.println("fault points of bulk updates: " + points);
    }
}
