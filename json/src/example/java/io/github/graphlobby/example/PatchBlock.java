package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.operation.PlaceKey;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some successive patches, as few objects as possible: the key of each and its body behind it, all in one array.
 *
 * <p>Made by one thread, and read by many that may only say which patches were found.
 */
final class PatchBlock {
    /** Returned where there is no further patch. */
    static final int NONE = -1;

    private final long[] lines;
    /** Where each key starts, which is where the body before it ends. */
    private final int[] keys;

    private final int[] bodies;
    private final int[] hashes;
    private final byte[] bytes;
    /** The lines that hold no patch, and why. */
    private final Map<Long, String> wrong = new LinkedHashMap<>();

    private final int size;

    /** The next patch of the same key, of all blocks. */
    private final int[] next;

    private final boolean[] found;

    private PatchBlock(List<SourceLine> source) {
        lines = new long[source.size()];
        keys = new int[source.size() + 1];
        bodies = new int[source.size()];
        hashes = new int[source.size()];
        var all = new ByteArrayOutputStream(
                source.stream().mapToInt(line -> line.bytes().length).sum());
        int patches = 0;
        for (SourceLine line : source) {
            try {
                add(patches, line, PatchLine.parse(line.bytes()), all);
                patches++;
            } catch (IllegalArgumentException e) {
                wrong.put(line.number(), String.valueOf(e.getMessage()));
            }
        }
        size = patches;
        bytes = all.toByteArray();
        next = new int[size];
        Arrays.fill(next, NONE);
        found = new boolean[size];
    }

    /** Reads lines {@code {"key": …, "patch": {…}}}. */
    static PatchBlock of(List<SourceLine> lines) {
        return new PatchBlock(lines);
    }

    private void add(int at, SourceLine line, PatchLine patch, ByteArrayOutputStream all) {
        lines[at] = line.number();
        all.writeBytes(patch.key().getBytes(UTF_8));
        bodies[at] = all.size();
        all.write(line.bytes(), patch.from(), patch.to() - patch.from());
        keys[at + 1] = all.size();
        hashes[at] = PlaceKey.folded(patch.key()).hashCode();
    }

    int size() {
        return size;
    }

    Map<Long, String> wrong() {
        return wrong;
    }

    /** The hash code of the folded key. */
    int hash(int at) {
        return hashes[at];
    }

    String key(int at) {
        return new String(bytes, keys[at], bodies[at] - keys[at], UTF_8);
    }

    /** The key of the patch that stands on a line. */
    String keyOn(long line) {
        return key(Arrays.binarySearch(lines, 0, size, line));
    }

    long line(int at) {
        return lines[at];
    }

    SourceLine patch(int at) {
        return SourceLine.of(lines[at], Arrays.copyOfRange(bytes, bodies[at], keys[at + 1]));
    }

    int next(int at) {
        return next[at];
    }

    void setNext(int at, int patch) {
        next[at] = patch;
    }

    /** Read when all threads are done. */
    boolean isFound(int at) {
        return found[at];
    }

    void setFound(int at) {
        found[at] = true;
    }
}
