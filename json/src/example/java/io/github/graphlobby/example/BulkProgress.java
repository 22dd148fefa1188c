package io.github.graphlobby.example;

import io.github.graphlobby.bulk.BulkResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** How far a bulk update is: a line about once a second while it runs, and a summary. Not thread-safe. */
final class BulkProgress implements AutoCloseable {
    private static final long SECOND = 1_000_000_000;

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final long start;
    private long shown;
    private boolean isInLine;
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

    /** Shows that patches are read, of which so much is done, in per cent; -1 if nobody knows. */
    void addPatches(int percent) {
        if (isDue()) {
            show(percent, "reading the patches");
        }
    }

    /** Adds a place; how much is done is asked for where it is shown. */
    void add(BulkResult result, IntSupplier percent) {
        places++;
        changed += result.isChanged() ? 1 : 0;
        applied += result.applied();
        bytes += result.place().bytes().length + 1;
        if (isDue()) {
            show(percent.getAsInt(), String.format(Locale.ROOT, "%,d places, %,.0f/s", places, places / seconds()));
        }
    }

    private boolean isDue() {
        return terminal && nanoTime.getAsLong() - shown >= SECOND;
    }

    private void show(int percent, String what) {
        shown = nanoTime.getAsLong();
        isInLine = true;
        print("\r%-50s", (percent < 0 ? "" : percent + "%, ") + what);
    }

    void finish(Rejects rejects) {
        double seconds = seconds();
        print(isInLine ? "\r" : "");
        isInLine = false;
        print("places: %,d read, %,d updated, %,d unchanged", places, changed, places - changed);
        print(", %,d of these unreadable%n", rejects.places());
        print("patches: %,d applied, %,d rejected%n", applied, rejects.patches());
        print("%.1f s, %,.0f places/s, %.1f MB/s%n", seconds, places / seconds, bytes / seconds / 1e6);
    }

    /** Ends the line that is written over, if there is no summary to do so. */
    @Override
    public void close() {
        if (isInLine) {
            isInLine = false;
            print("%n");
        }
    }

    private double seconds() {
        return Math.max(1, nanoTime.getAsLong() - start) / (double) SECOND;
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
