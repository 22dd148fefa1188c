package io.github.graphlobby.example;

import io.github.graphlobby.bulk.BulkResult;
import io.github.graphlobby.bulk.BulkUpdate;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Updates a file of places with a file of patches, which are held in memory; the places are not. */
final class Bulk {
    private static final int BUFFER = 1 << 16;

    private final BulkOptions options;
    private final PrintStream messages;
    private final BulkProgress progress;

    private Bulk(BulkOptions options, PrintStream messages) {
        this.options = options;
        this.messages = messages;
        progress = new BulkProgress(messages, BulkProgress.isTerminal(), System::nanoTime);
    }

    /** Returns 0 if every line could be used, else 1. */
    static int run(List<String> options, OutputStream out, PrintStream messages) throws IOException {
        return new Bulk(BulkOptions.parse(options), messages).run(out);
    }

    private int run(OutputStream standardOut) throws IOException {
        try (InputStream places = Files.newInputStream(options.places());
                InputStream patches = Files.newInputStream(options.patches());
                Rejects rejects = Rejects.to(options.rejects())) {
            var keyed = KeyedPatches.read(patches, options.vintage().placeKeys(), rejects);
            OutputStream out = open(options.out(), standardOut);
            try (out) {
                update(places, keyed, rejects, out);
            }
            keyed.rejectUnfound(rejects);
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

    private static OutputStream open(@Nullable Path file, OutputStream standardOut) throws IOException {
        return new BufferedOutputStream(file == null ? standardOut : Files.newOutputStream(file), BUFFER);
    }

    private void update(InputStream places, KeyedPatches patches, Rejects rejects, OutputStream out)
            throws IOException {
        var update = BulkUpdate.of(options.vintage(), patches);
        if (options.threads() == 1) {
            write(update, places, patches, rejects, out);
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        try {
            write(update.on(threads, options.threads()), places, patches, rejects, out);
        } finally {
            threads.shutdown();
        }
    }

    private void write(BulkUpdate update, InputStream places, KeyedPatches patches, Rejects rejects, OutputStream out)
            throws IOException {
        try (Stream<BulkResult> results = update.update(places)) {
            for (BulkResult result : (Iterable<BulkResult>) results::iterator) {
                out.write(result.place().bytes());
                out.write('\n');
                if (result.error() != null) {
                    rejects.addPlace(result.place().number(), result.error());
                }
                long place = result.place().number();
                result.rejected()
                        .forEach((patch, error) -> rejects.addPatch(patch.number(), patches.key(patch), place, error));
                progress.add(result);
            }
        }
    }
}
