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
     * place answers to it; immutable}
     */
    public Map<SourceLine, GraphError> rejected() {
        return rejected;
    }

    /** {@return why the line of the place could not be read; null if it was} */
    public @Nullable GraphError error() {
        return error;
    }
}
