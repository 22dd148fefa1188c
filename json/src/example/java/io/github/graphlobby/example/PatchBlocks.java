package io.github.graphlobby.example;

import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.PlaceKey;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Reads a file of patches, some hundred at a time on the threads of an executor. Not thread-safe. */
final class PatchBlocks {
    /** A block ends with the line that reaches this. */
    private static final int ENOUGH_BYTES = 1 << 17;

    private final Executor executor;
    private final int mostUnderWay;
    private final Rejects rejects;
    private final Runnable progress;
    private final List<PatchBlock> blocks = new ArrayList<>();
    private final Queue<CompletableFuture<PatchBlock>> underWay = new ArrayDeque<>();

    /**
     * Reads on an executor.
     *
     * @param threads how many threads it has
     * @param rejects takes the lines that hold no patch
     * @param progress is told of every block
     */
    PatchBlocks(Executor executor, int threads, Rejects rejects, Runnable progress) {
        this.executor = executor;
        mostUnderWay = 3 * threads;
        this.rejects = rejects;
        this.progress = progress;
    }

    KeyedPatches read(InputStream patches, Set<PlaceKey> placeKeys) {
        Iterator<SourceLine> lines = SourceLine.read(patches).iterator();
        while (lines.hasNext()) {
            List<SourceLine> block = next(lines);
            underWay.add(CompletableFuture.supplyAsync(() -> PatchBlock.of(block), executor));
            if (underWay.size() > mostUnderWay) {
                take(underWay.remove());
            }
        }
        underWay.forEach(this::take);
        return new KeyedPatches(blocks, placeKeys);
    }

    private static List<SourceLine> next(Iterator<SourceLine> lines) {
        var block = new ArrayList<SourceLine>();
        int bytes = 0;
        while (lines.hasNext() && bytes < ENOUGH_BYTES && block.size() < KeyedPatches.MOST_OF_A_BLOCK) {
            SourceLine line = lines.next();
            block.add(line);
            bytes += line.bytes().length;
        }
        return block;
    }

    private void take(CompletableFuture<PatchBlock> done) {
        PatchBlock block = done.join();
        block.wrong().forEach((line, why) -> {
            String message = "The line must be {\"key\": …, \"patch\": {…}}, but " + why + ".";
            rejects.addPatch(line, null, GraphError.badRequest(message));
        });
        if (block.size() > 0) {
            blocks.add(block);
        }
        progress.run();
    }
}
