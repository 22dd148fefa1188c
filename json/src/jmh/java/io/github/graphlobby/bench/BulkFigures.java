package io.github.graphlobby.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fastest round of each variant over all virtual machines, in seconds, and what they are to each other. */
final class BulkFigures {
    private final int rooms;
    private final Map<String, Double> best = new LinkedHashMap<>();
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
                best.merge(words[0], Double.valueOf(words[1]), Math::min);
            }
        }
    }

    void print(PrintStream out) {
        out.printf("%n%,d rooms, %.0f MB%n%n", rooms, megabytes);
        out.println("| variant | s | rooms/s | MB/s | floor's time / this |");
        out.println("|---|---:|---:|---:|---:|");
        best.forEach((variant, seconds) -> out.printf(
                "| %s | %.2f | %,.0f | %.0f | %.2f |%n",
                variant, seconds, rooms / seconds, megabytes / seconds, of("floor") / seconds));
        out.printf("%nTwo threads are %.2f times as fast as one.%n", of("one") / of("two"));
    }

    private double of(String variant) {
        return best.getOrDefault(variant, Double.NaN);
    }
}
