package io.github.graphlobby.bulk;

import io.github.graphlobby.operation.GraphError;
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

    BulkResult(
            SourceLine place,
            boolean changed,
            int applied,
            Map<SourceLine, GraphError> rejected,
            @Nullable GraphError error) {
        this.place = place;
        this.changed = changed;
        this.applied = applied;
        this.rejected = Collections.unmodifiableMap(rejected);
        this.error = error;
    }

    /**
     * Returns the place after its patches.
     *
     * @return its line, byte for byte as it came if nothing changed
     */
    public SourceLine place() {
        return place;
    }

    /**
     * Tells whether the place changed, which it does not if its patches say what it is already.
     *
     * @return whether its line is another one than before
     */
    public boolean isChanged() {
        return changed;
    }

    /**
     * Returns how many patches were applied.
     *
     * @return the number
     */
    public int applied() {
        return applied;
    }

    /**
     * Returns the patches that were not applied, none of which changed anything.
     *
     * @return for each patch in their order what Update place answers to it; immutable
     */
    public Map<SourceLine, GraphError> rejected() {
        return rejected;
    }

    /**
     * Returns why the line of the place could not be read.
     *
     * @return the error, or null if it was read
     */
    public @Nullable GraphError error() {
        return error;
    }
}
