package io.github.graphlobby.bulk;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.json.codec.Codecs;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.UnreadableException;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Updates any number of places, one JSON document a line, as {@link PlaceUpdate} updates one: nobody is asked for a
 * permission, bodies may have any size, and {@code @odata.type} need not stand in a patch, but must be right if it
 * does.
 *
 * <p>Results come in the order of the places, of which only some hundred for each thread are in memory. The patches of
 * one place apply one after the other; one that is wrong is rejected whole, and the next applies. A place that changes
 * is written as {@link ResourceWriter#compact()} does, with the control information that came with it, an entity tag of
 * its former state too; any other line, readable or not, stays as it is.
 *
 * <p>Immutable and thread-safe.
 */
public final class BulkUpdate {
    private static final StructuredCodec<Place> CODEC = Codecs.of(Place.TYPE);
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);
    private static final ResourceWriter WRITER = ResourceWriter.compact();

    private final PlaceUpdate update;
    private final BulkPatches patches;
    private final @Nullable Executor executor;
    private final int parallelism;

    private BulkUpdate(PlaceUpdate update, BulkPatches patches, @Nullable Executor executor, int parallelism) {
        this.update = update;
        this.patches = requireNonNull(patches, "patches");
        this.executor = executor;
        this.parallelism = parallelism;
    }

    /**
     * Makes a bulk update that is done by the thread that asks for the results.
     *
     * @param vintage says what may be updated
     * @param patches finds the patches of a place
     * @return the update
     */
    public static BulkUpdate of(Vintage vintage, BulkPatches patches) {
        return of(PlaceUpdate.of(vintage), patches);
    }

    /**
     * Makes a bulk update with rules or a recalculation of the embedder's own.
     *
     * @param update updates each place
     * @param patches finds the patches of a place
     * @return the update
     */
    public static BulkUpdate of(PlaceUpdate update, BulkPatches patches) {
        return new BulkUpdate(requireNonNull(update, "update"), patches, null, 1);
    }

    /**
     * Returns this update with its work handed to an executor, some hundred places at a time. The thread that asks for
     * the results reads the places, and helps where it would have to wait.
     *
     * @param executor does the work; it is not shut down
     * @param parallelism how many threads of the executor there are for it; three times as many batches, each of at
     *     most 256 places, are read before a result is given out, and in memory at most
     * @return the update
     * @throws IllegalArgumentException if the parallelism is below 1
     */
    public BulkUpdate on(Executor executor, int parallelism) {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be at least 1, not " + parallelism);
        }
        return new BulkUpdate(update, patches, requireNonNull(executor, "executor"), parallelism);
    }

    /**
     * Updates places. They are read when their results are asked for, or shortly before.
     *
     * @param places the places, lines as {@link SourceLine#read} takes them; not closed
     * @return what became of each, a sequential stream; closing it takes back what an executor has not begun. Its
     *     terminal operation throws {@link java.io.UncheckedIOException} if the input fails, after the results of all
     *     lines before, or if the thread is interrupted while it waits for an executor; and whatever the patches or the
     *     executor throw
     */
    public Stream<BulkResult> update(InputStream places) {
        return results(requireNonNull(places, "places"), null);
    }

    /**
     * Updates places, and writes each before its result is given out. What does not change is written byte for byte:
     * places, the ends of lines, of which the last may have none, blank lines, and a byte order mark. A place that
     * changes keeps the end of its line.
     *
     * @param places the places, lines as {@link SourceLine#read} takes them; not closed
     * @param updated takes the places, the whole of them once there is no further result; neither flushed nor closed
     * @return what became of each, as {@link #update(InputStream)} returns it; its terminal operation also throws
     *     {@link java.io.UncheckedIOException} if a place cannot be written
     */
    public Stream<BulkResult> update(InputStream places, OutputStream updated) {
        requireNonNull(places, "places");
        return results(places, requireNonNull(updated, "updated"));
    }

    private Stream<BulkResult> results(InputStream places, @Nullable OutputStream updated) {
        if (executor == null) {
            var lines = new LineReader(places);
            return OneByOne.stream(new BulkResults(() -> next(lines), updated));
        }
        var tasks = new BulkTasks(this, places, executor, 3L * parallelism);
        return OneByOne.stream(new BulkResults(tasks, updated)).onClose(tasks::cancel);
    }

    private @Nullable BulkResult next(LineReader lines) {
        BufferedLine line = lines.next();
        return line == null ? null : updated(line);
    }

    /** A place that changes is read where it stands. */
    BulkResult updated(BufferedLine line) {
        if (line.isBlank()) {
            return BulkResult.ofBlank(line);
        }
        ReadContext context = ReadContext.ofResource();
        Place place;
        try {
            place = TokenReader.read(line.buffer, line.from, line.to, in -> CODEC.readResource(in, in.next(), context));
        } catch (UnreadableException e) {
            GraphError error = unreadable(e.reason(), e.pointer(), e.column());
            return new BulkResult(line.kept(), false, 0, Map.of(), error, line.end);
        }
        return updated(line, place, context);
    }

    private BulkResult updated(BufferedLine line, Place before, ReadContext context) {
        List<SourceLine> bodies = patches.of(before, line.number);
        var updating = new Updating(before);
        for (SourceLine body : bodies) {
            update.apply(updating.place, new LineBody(body.bytes()))
                    .fold(updating::applied, error -> updating.rejected(body, error));
        }
        if (updating.place.equals(before)) {
            return new BulkResult(line.kept(), false, updating.applied, updating.rejected, null, line.end);
        }
        try {
            SourceLine written = written(updating.place, line, context);
            return new BulkResult(written, true, updating.applied, updating.rejected, null, line.end);
        } catch (JsonReadException e) { // in control information, which was passed over before
            return unwritten(line, bodies, updating.rejected, unreadable(e.reason(), e.pointer(), e.column()));
        }
    }

    private static BulkResult unwritten(
            BufferedLine line, List<SourceLine> bodies, Map<SourceLine, GraphError> rejected, GraphError error) {
        var all = new LinkedHashMap<>(rejected);
        bodies.forEach(body -> all.put(body, error));
        return new BulkResult(line.kept(), false, 0, all, error, line.end);
    }

    private static GraphError unreadable(String reason, String pointer, int column) {
        return LineBody.unreadable("place", reason, pointer, column);
    }

    /** A place while its patches apply to it, one after the other. */
    private static final class Updating {
        private Place place;
        private int applied;
        private Map<SourceLine, GraphError> rejected = Map.of(); // as it nearly always stays

        Updating(Place before) {
            place = before;
        }

        private boolean applied(Place after) {
            place = after;
            applied++;
            return true;
        }

        private boolean rejected(SourceLine body, GraphError error) {
            rejected = rejected.isEmpty() ? new LinkedHashMap<>() : rejected;
            rejected.put(body, error);
            return false;
        }
    }

    /** Reads control information only where there is some and it is needed, which is rare, and costs a second time. */
    private static SourceLine written(Place place, BufferedLine line, ReadContext context) {
        ResourceWriter writer = WRITER;
        if (context.passedOver() > 1) {
            writer = WRITER.withControl(PLACES.readDocument(line.kept().bytes()).control());
        }
        return SourceLine.of(line.number, writer.toBytes(place));
    }
}
