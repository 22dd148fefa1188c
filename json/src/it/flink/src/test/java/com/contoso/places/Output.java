package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.bulk.BulkResult;
import io.github.graphlobby.bulk.BulkUpdate;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.operation.Vintage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What became of places, one line each, and of patches that were rejected, all sorted. */
record Output(List<String> places, List<String> rejects) {

    /** What the bulk update of one machine makes of it, on one thread. */
    static Output ofBulk(Input input) {
        var places = new ArrayList<String>();
        var rejects = new ArrayList<String>();
        try (Stream<BulkResult> results = bulk(input).update(new ByteArrayInputStream(bytes(input)))) {
            results.forEach(result -> {
                String line = new String(result.place().bytes(), UTF_8);
                places.add(line);
                result.rejected()
                        .forEach((patch, error) -> rejects.add(
                                Reject.of(line.replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1"), patch.number(), error)
                                        .line()));
            });
        }
        return sorted(places, rejects);
    }

    /** How long the bulk update alone takes. */
    static long nanosOfBulk(Input input) {
        BulkUpdate update = bulk(input);
        byte[] places = bytes(input);
        long start = System.nanoTime();
        try (Stream<BulkResult> results = update.update(new ByteArrayInputStream(places))) {
            results.forEach(result -> {});
        }
        return System.nanoTime() - start;
    }

    private static byte[] bytes(Input input) {
        return String.join("\n", input.places()).getBytes(UTF_8);
    }

    private static BulkUpdate bulk(Input input) {
        return BulkUpdate.of(Vintage.V1_2026, (place, line) -> {
            List<String> patches = input.patchesById().getOrDefault(place.id(), List.of());
            var lines = new ArrayList<SourceLine>();
            for (int i = 0; i < patches.size(); i++) {
                lines.add(SourceLine.of(i + 1, patches.get(i).getBytes(UTF_8)));
            }
            return lines;
        });
    }

    /** What a job has written, without what it has not committed. */
    static Output read(Path folder) {
        return sorted(lines(folder.resolve("updated")), lines(folder.resolve("rejects")));
    }

    private static List<String> lines(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .flatMap(Output::linesOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Output sorted(List<String> places, List<String> rejects) {
        return new Output(
                places.stream().sorted().toList(), rejects.stream().sorted().toList());
    }
}
