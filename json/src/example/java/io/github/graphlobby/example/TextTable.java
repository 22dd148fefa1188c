package io.github.graphlobby.example;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text whose columns stand below each other. Not thread-safe. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row, which has as many cells as the others. */
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    int size() {
        return rows.size();
    }

    /** Prints the rows, each behind an indent. */
    void print(String indent, PrintStream out) {
        int[] widths = widths();
        for (List<String> row : rows) {
            var line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
    }
}
