package io.github.graphlobby.example;

import io.github.graphlobby.bulk.BulkResult;
import io.github.graphlobby.bulk.BulkUpdate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Updates a file of places with a file of patches, which are held in memory; the places are not. */
final class Bulk {
    private final BulkOptions options;
    private final PrintStream messages;
    private final BulkProgress progress;

    private Bulk(BulkOptions options, PrintStream messages) {
        this.options = options;
        this.messages = messages;
        progress = new BulkProgress(messages, BulkProgress.isTerminal(), System::nanoTime);
    }

    /** Returns 0 if every line could be used, else 1. */
    static int run(List<String> options, InputStream in, OutputStream out, PrintStream messages) throws IOException {
        return new Bulk(BulkOptions.parse(options), messages).run(in, out);
    }

    private int run(InputStream standardIn, OutputStream standardOut) throws IOException {
        try (progress;
                BulkInput places = BulkInput.open(options.places(), standardIn);
                BulkInput patches = BulkInput.open(options.patches(), standardIn);
                Rejects rejects = Rejects.to(options.rejects(), standardOut);
                BulkOutput out = BulkOutput.open(options.out(), standardOut)) {
            update(places, patches, rejects, out);
            rejects.end();
            out.end();
            // In this order: whoever finds the places finds the rejects.
            rejects.publish();
            out.publish();
            progress.finish(rejects);
            return summary(rejects);
        }
    }

    private int summary(Rejects rejects) {
        boolean rejected = rejects.places() + rejects.patches() > 0;
        if (rejected && options.rejects() == null) {
            messages.println("--rejects FILE takes what was rejected, and why");
        }
        return rejected ? 1 : 0;
    }

    private void update(BulkInput places, BulkInput patches, Rejects rejects, OutputStream out) {
        if (options.threads() == 1) {
            var keyed = keyed(patches, rejects, Runnable::run);
            write(BulkUpdate.of(options.vintage(), keyed), places, keyed, rejects, out);
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        try {
            var keyed = keyed(patches, rejects, threads);
            var update = BulkUpdate.of(options.vintage(), keyed).on(threads, options.threads());
            write(update, places, keyed, rejects, out);
        } finally {
            threads.shutdown();
        }
    }

    private KeyedPatches keyed(BulkInput patches, Rejects rejects, Executor executor) {
        var blocks =
                new PatchBlocks(executor, options.threads(), rejects, () -> progress.addPatches(patches.percent()));
        try {
            return blocks.read(patches, options.vintage().placeKeys());
        } catch (UncheckedIOException e) {
            throw patches.named(e);
        }
    }

    private void write(BulkUpdate update, BulkInput places, KeyedPatches patches, Rejects rejects, OutputStream out) {
        try (Stream<BulkResult> results = update.update(places, out)) {
            results.forEach(result -> {
                long place = result.place().number();
                if (result.error() != null) {
                    rejects.addPlace(place, result.error());
                }
                result.rejected()
                        .forEach((patch, error) -> rejects.addPatch(patch.number(), patches.key(patch), place, error));
                progress.add(result, places::percent);
            });
        } catch (UncheckedIOException e) {
            throw places.named(e);
        }
        patches.rejectUnfound(rejects);
    }
}
