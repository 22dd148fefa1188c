package io.github.graphlobby.bulk;

import io.github.graphlobby.operation.GraphError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of one place in a bulk update. Immutable and thread-safe. */
public final class BulkResult {
    private final SourceLine place;
    private final boolean changed;
    private final int applied;
    private final Map<SourceLine, GraphError> rejected;
    private final @Nullable GraphError error;
    private final LineEnd end;
    /** Whether this is what stands between places, which is nobody's result. */
    private final boolean blank;

    BulkResult(
            SourceLine place,
            boolean changed,
            int applied,
            Map<SourceLine, GraphError> rejected,
            @Nullable GraphError error,
            LineEnd end) {
        this(place, changed, applied, rejected, error, end, false);
    }

    private BulkResult(
            SourceLine place,
            boolean changed,
            int applied,
            Map<SourceLine, GraphError> rejected,
            @Nullable GraphError error,
            LineEnd end,
            boolean blank) {
        this.place = place;
        this.changed = changed;
        this.applied = applied;
        this.rejected = Collections.unmodifiableMap(rejected);
        this.error = error;
        this.end = end;
        this.blank = blank;
    }

    static BulkResult ofBlank(BufferedLine line) {
        return new BulkResult(line.kept(), false, 0, Map.of(), null, line.end, true);
    }

    boolean isBlank() {
        return blank;
    }

    /** {@return the line of the place after its patches, byte for byte as it came if nothing changed} */
    public SourceLine place() {
        return place;
    }

    /** {@return whether the place changed, which it does not if its patches say what it is already} */
    public boolean isChanged() {
        return changed;
    }

    /** {@return how many patches were applied} */
    public int applied() {
        return applied;
    }

    /**
     * {@return the patches that were not applied, none of which changed anything, each in their order with what Update
     * place answers to it, where a position is the column alone; immutable}
     */
    public Map<SourceLine, GraphError> rejected() {
        return rejected;
    }

    /** {@return why the line of the place could not be read, with the column but no line; null if it was} */
    public @Nullable GraphError error() {
        return error;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(place.bytes());
        end.writeTo(out);
    }
}
