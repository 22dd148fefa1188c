package io.github.graphlobby.example;

import io.github.graphlobby.bulk.BulkResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a bulk update is: a line about once a second while it runs, and a summary. Not thread-safe. */
final class BulkProgress {
    private static final long SECOND = 1_000_000_000;

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final long start;
    private long shown;
    private long places;
    private long changed;
    private long applied;
    private long bytes;

    /** The line is only for a terminal, where it is written over and over. */
    BulkProgress(PrintStream out, boolean terminal, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        start = nanoTime.getAsLong();
        shown = start;
    }

    /**
     * Whether standard error is a terminal, as far as the system says it: the console of Java tells about the other two
     * streams only.
     */
    static boolean isTerminal() {
        try {
            String device = Path.of("/dev/stderr").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) { // of a pipe, or of a system without such files
            return false;
        }
    }

    void add(BulkResult result) {
        places++;
        changed += result.isChanged() ? 1 : 0;
        applied += result.applied();
        bytes += result.place().bytes().length + 1;
        if (terminal && nanoTime.getAsLong() - shown >= SECOND) {
            shown = nanoTime.getAsLong();
            print("\r%,d places, %,.0f/s ", places, places / seconds());
        }
    }

    void finish(Rejects rejects) {
        double seconds = seconds();
        print(terminal ? "\r" : "");
        print("places: %,d read, %,d updated, %,d unchanged", places, changed, places - changed);
        print(", %,d of these unreadable%n", rejects.places());
        print("patches: %,d applied, %,d rejected%n", applied, rejects.patches());
        print("%.1f s, %,.0f places/s, %.1f MB/s%n", seconds, places / seconds, bytes / seconds / 1e6);
    }

    private double seconds() {
        return Math.max(1, nanoTime.getAsLong() - start) / (double) SECOND;
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
