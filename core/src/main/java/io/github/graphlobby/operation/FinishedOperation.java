package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.schema.AnyResource;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, by whom, and what came of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class FinishedOperation {
    private final Operation operation;
    private final @Nullable Caller caller;
    private final List<String> keys;
    private final @Nullable Versioned<? extends AnyResource> before;
    private final @Nullable Versioned<? extends AnyResource> after;
    private final @Nullable CommsOperation commsOperation;
    private final @Nullable GraphError error;
    private final @Nullable StoreException cause;
    private final int lostRaces;
    private final Duration duration;

    FinishedOperation(Operation operation, Course<?> course, @Nullable GraphError error, Duration duration) {
        this.operation = operation;
        this.caller = course.caller;
        this.keys = List.copyOf(course.keys);
        this.before = course.before;
        this.after = error == null ? course.after : null;
        this.commsOperation = error == null ? course.commsOperation : null;
        this.error = error;
        this.cause = course.cause;
        this.lostRaces = course.losses;
        this.duration = duration;
    }

    private FinishedOperation(Operation operation, List<String> keys, GraphError error) {
        this.operation = operation;
        this.caller = null;
        this.keys = keys;
        this.before = null;
        this.after = null;
        this.commsOperation = null;
        this.error = error;
        this.cause = null;
        this.lostRaces = 0;
        this.duration = Duration.ZERO;
    }

    /**
     * Makes that of a request which a front end refuses by itself, before it asks who sends it, such as one in another
     * media type.
     *
     * @param operation which operation
     * @param keys the keys in the path, as they were sent
     * @param error why it is refused
     * @return what a listener is told: asked for by nobody who is known, with nothing found, in no time
     */
    public static FinishedOperation refused(Operation operation, List<String> keys, GraphError error) {
        requireNonNull(operation, "operation");
        return new FinishedOperation(
                operation, List.copyOf(requireNonNull(keys, "keys")), requireNonNull(error, "error"));
    }

    /** {@return which operation} */
    public Operation operation() {
        return operation;
    }

    /** {@return who asked; null if nobody could be recognised, or the request was refused before that was asked} */
    public @Nullable Caller caller() {
        return caller;
    }

    /** {@return the keys in the path, as they were sent, immutable} */
    public List<String> keys() {
        return keys;
    }

    /**
     * {@return the place, call or commsOperation as it was found last; null if it was not looked for or not found}
     *
     * <p>That of call: updateMetadata is the call.
     */
    public @Nullable Versioned<? extends AnyResource> before() {
        return before;
    }

    /** {@return what became of it, {@link #before} itself if nothing changed; null if the operation was refused} */
    public @Nullable Versioned<? extends AnyResource> after() {
        return after;
    }

    /** {@return the commsOperation that was created; null if none was} */
    public @Nullable CommsOperation commsOperation() {
        return commsOperation;
    }

    /** {@return why it was refused; null if it was done} */
    public @Nullable GraphError error() {
        return error;
    }

    /** {@return what the store threw if that is why it was refused, else null} */
    public @Nullable StoreException cause() {
        return cause;
    }

    /** {@return how often somebody else was faster} */
    public int lostRaces() {
        return lostRaces;
    }

    /**
     * {@return how long it took from the decision on, nothing if it did not come to that; a front end that reads may
     * make its answer in that time}
     */
    public Duration duration() {
        return duration;
    }

    /** {@return operation, keys and error, for people} */
    @Override
    public String toString() {
        return operation + " " + Wording.list(keys) + ": " + (error == null ? "done" : error);
    }
}
