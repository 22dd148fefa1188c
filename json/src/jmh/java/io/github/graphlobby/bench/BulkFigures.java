package io.github.graphlobby.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fastest and the middle round of each variant over all virtual machines, and what they are to each other. */
final class BulkFigures {
    private final int rooms;
    private final Map<String, List<Long>> rounds = new LinkedHashMap<>();
    private double megabytes;

    BulkFigures(int rooms) {
        this.rooms = rooms;
    }

    /** Takes lines such as {@code floor 3.25}. */
    void addAll(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ", 2);
            if (words[0].equals("places")) {
                megabytes = Long.parseLong(words[1]) / 1e6;
            } else {
                rounds.computeIfAbsent(words[0], variant -> new ArrayList<>())
                        .add(Math.round(1e9 * Double.parseDouble(words[1])));
            }
        }
    }

    void print(PrintStream out) {
        out.printf("%n%,d rooms, %.0f MB%n%n", rooms, megabytes);
        out.println("| variant | s min | median | rooms/s max | median | MB/s max | median"
                + " | floor's time / this min | median |");
        out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        rounds.keySet().forEach(variant -> out.println(row(variant)));
        out.println();
        out.println(speedUp());
    }

    private String row(String variant) {
        Figures floor = figures("floor");
        Figures measured = figures(variant);
        double min = measured.min() / 1e9;
        double median = measured.median() / 1e9;
        return String.format(
                "| %s | %.2f | %.2f | %,.0f | %,.0f | %.0f | %.0f | %.2f | %.2f |",
                variant,
                min,
                median,
                rooms / min,
                rooms / median,
                megabytes / min,
                megabytes / median,
                floor.min() / measured.min(),
                floor.median() / measured.median());
    }

    /** Speaks of cores only where there are no more for the thread that reads and writes. */
    private String speedUp() {
        int cores = Runtime.getRuntime().availableProcessors();
        Figures one = figures("one");
        Figures two = figures("two");
        return String.format(
                "%s are %.2f times as fast as one (median %.2f); the consumer reads and writes on a thread of its own"
                        + " beside the two of the executor, all on %d cores.",
                cores == 2 ? "Two cores" : "Two threads", one.min() / two.min(), one.median() / two.median(), cores);
    }

    private Figures figures(String variant) {
        return Figures.of(rounds.getOrDefault(variant, List.of()).stream().mapToLong(Long::longValue));
    }
}
