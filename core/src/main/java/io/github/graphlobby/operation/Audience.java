package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.schema.AnyResource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of an operation, if anybody does; without a listener nobody looks at the clock.
 *
 * @param operation the operation
 * @param listener who hears, or null
 * @param time when, or null
 */
record Audience(
        Operation operation,
        @Nullable OperationListener listener,
        @Nullable InstantSource time) {

    static Audience nobody(Operation operation) {
        return new Audience(operation, null, null);
    }

    Audience with(OperationListener newListener, InstantSource newTime) {
        requireNonNull(newListener, "listener");
        return new Audience(operation, newListener, requireNonNull(newTime, "time"));
    }

    <S extends AnyResource> Course<S> begin(@Nullable Caller caller, List<String> keys) {
        return new Course<>(this, caller, keys, time == null ? null : time.instant());
    }

    void hear(Course<?> course, @Nullable Instant start, @Nullable GraphError error) {
        if (listener != null && time != null && start != null) {
            listener.finished(new FinishedOperation(operation, course, error, Duration.between(start, time.instant())));
        }
    }
}
