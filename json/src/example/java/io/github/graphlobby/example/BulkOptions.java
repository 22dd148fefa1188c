package io.github.graphlobby.example;

import static java.util.stream.Collectors.joining;

import io.github.graphlobby.operation.Vintage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the command {@code bulk} is told. Of the paths, {@code -} is standard input or output.
 *
 * @param places the places to be updated
 * @param patches the patches
 * @param out where the updated places go
 * @param rejects where the rejects go; null if they are only counted
 * @param vintage says what may be updated and what finds a place
 * @param threads how many threads work
 */
record BulkOptions(
        Path places, Path patches, Path out, @Nullable Path rejects, Vintage vintage, int threads) {
    private static final Set<String> NAMES =
            Set.of("--places", "--patches", "--out", "--rejects", "--vintage", "--threads");
    private static final int MOST_THREADS = 1_024;
    private static final Path STANDARD = Path.of("-");

    static boolean isStandard(@Nullable Path path) {
        return STANDARD.equals(path);
    }

    static boolean isGzip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Takes each option and its value in turn. */
    static BulkOptions parse(List<String> options) {
        Map<String, String> values = CommandLine.values(options, NAMES);
        Path out = path(values, "--out");
        var parsed = new BulkOptions(
                required(values, "--places"),
                required(values, "--patches"),
                out == null ? STANDARD : out,
                path(values, "--rejects"),
                vintage(values.getOrDefault("--vintage", "BETA_2022")),
                threads(values.get("--threads")));
        parsed.checkFiles();
        return parsed;
    }

    private static Path required(Map<String, String> values, String name) {
        Path path = path(values, name);
        if (path == null) {
            throw new UsageException(name + " is missing");
        }
        return path;
    }

    private static @Nullable Path path(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value != null && value.isEmpty()) {
            throw new UsageException(name + " takes a file");
        }
        try {
            return value == null ? null : Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException(name + " takes a file: " + e.getMessage());
        }
    }

    static Vintage vintage(String name) {
        Vintage vintage = Vintage.ofName(name);
        if (vintage == null) {
            String names = Vintage.all().stream().map(Vintage::name).collect(joining(" or "));
            throw new UsageException("--vintage takes " + names + ", not `" + name + "`");
        }
        return vintage;
    }

    private static int threads(@Nullable String text) {
        if (text == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        try {
            int threads = Integer.parseInt(text);
            if (threads >= 1 && threads <= MOST_THREADS) {
                return threads;
            }
        } catch (NumberFormatException e) { // answered as a number out of range is
        }
        throw new UsageException("--threads takes a number from 1 to " + MOST_THREADS + ", not `" + text + "`");
    }

    /** What is written must not be what is still being read, and nothing is there for two. */
    private void checkFiles() {
        if (Stream.of(places, patches).anyMatch(in -> isSame(in, out) || isSame(in, rejects))) {
            throw new UsageException("--out and --rejects must not be --places or --patches");
        }
        if (isStandard(places) && isStandard(patches)) {
            throw new UsageException("--places and --patches cannot both be standard input");
        }
        if (isStandard(out) && isStandard(rejects)) {
            throw new UsageException("--out and --rejects cannot both be standard output");
        }
        if (isSame(out, rejects)) {
            throw new UsageException("--out and --rejects must be two files");
        }
    }

    private static boolean isSame(Path one, @Nullable Path other) {
        try {
            return other != null
                    && !isStandard(one)
                    && !isStandard(other)
                    && (one.toAbsolutePath()
                                    .normalize()
                                    .equals(other.toAbsolutePath().normalize())
                            || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other)));
        } catch (IOException e) {
            throw new UsageException("cannot compare " + one + " and " + other + ": " + e.getMessage());
        }
    }
}
