package io.github.graphlobby.operation;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.schema.AnyResource;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through an operation: what was found, what was stored, how often somebody else was faster. Not
 * thread-safe.
 *
 * @param <S> what the operation reads or changes
 */
final class Course<S extends AnyResource> {
    /** How often an operation tries. */
    private static final int MOST_LOSSES = 100;

    private final Access access;
    /** Why the caller may not, or null. */
    private final @Nullable GraphError refusal;
    /** Null if nobody wants to hear. */
    private final @Nullable Instant start;

    final @Nullable Caller caller;
    final List<String> keys;

    @Nullable
    Versioned<S> before;

    @Nullable
    Versioned<S> after;

    @Nullable
    CommsOperation commsOperation;

    @Nullable
    StoreException cause;

    int losses;

    Course(
            Access access,
            @Nullable Caller caller,
            List<String> keys,
            @Nullable GraphError refusal,
            @Nullable Instant start) {
        this.access = access;
        this.caller = caller;
        this.keys = keys;
        this.refusal = refusal;
        this.start = start;
    }

    /** What is done for a caller who may; told to who wants to hear, as a refusal is. */
    <T> Outcome<T> run(Supplier<Outcome<T>> operation) {
        Outcome<T> outcome = refusal == null ? operation.get() : new Outcome.Failure<>(refusal);
        if (start != null) {
            access.hear(this, start, outcome.<@Nullable GraphError>fold(value -> null, error -> error));
        }
        return outcome;
    }

    /** The same unless the body itself refuses, which comes after the caller and the permission. */
    <T> Outcome<T> run(PatchBody body, Supplier<Outcome<T>> operation) {
        return run(() -> {
            GraphError unread = body.refusal();
            return unread == null ? operation.get() : new Outcome.Failure<>(unread);
        });
    }

    /** What is found and not changed. */
    Outcome<Versioned<S>> read(Supplier<@Nullable Versioned<S>> find, Supplier<GraphError> missing) {
        try {
            Versioned<S> found = find.get();
            before = found;
            after = found;
            return found == null ? new Outcome.Failure<>(missing.get()) : new Outcome.Success<>(found);
        } catch (StoreException e) {
            return failed(e);
        }
    }

    /** What is read of more than one. */
    <T> Outcome<T> list(Supplier<Outcome<T>> list) {
        try {
            return list.get();
        } catch (StoreException e) {
            return failed(e);
        }
    }

    /**
     * The outcome of the first attempt that is not lost.
     *
     * @param find finds what is to be changed
     * @param missing says that it was not found
     * @param attempt makes something of what was found, and null if somebody else was faster
     */
    <T> Outcome<T> change(
            Pause pause,
            Preconditions preconditions,
            Supplier<@Nullable Versioned<S>> find,
            Supplier<GraphError> missing,
            Function<Versioned<S>, @Nullable Outcome<T>> attempt) {
        try {
            do {
                Versioned<S> found = find.get();
                if (found == null) {
                    return new Outcome.Failure<>(missing.get());
                }
                before = found;
                GraphError mismatch = mismatch(preconditions, found);
                Outcome<T> outcome = mismatch == null ? attempt.apply(found) : new Outcome.Failure<>(mismatch);
                if (outcome != null) {
                    return outcome;
                }
            } while (++losses < MOST_LOSSES && pause.after(losses));
            return new Outcome.Failure<>(GraphError.lostEveryRace());
        } catch (StoreException e) {
            return failed(e);
        }
    }

    /** Who asked for certain versions must not try again on another: the client would not know of it. */
    private @Nullable GraphError mismatch(Preconditions preconditions, Versioned<S> found) {
        return losses > 0 && preconditions.nameVersions()
                ? preconditions.lost(found)
                : preconditions.beforeChange(found);
    }

    private <T> Outcome<T> failed(StoreException e) {
        cause = e;
        return new Outcome.Failure<>(e.error());
    }
}
