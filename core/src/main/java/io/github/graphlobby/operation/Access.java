package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.ResourceType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a request comes into an operation, which first asks whether the caller may, and how it goes, which somebody may
 * want to hear; without a listener nobody looks at the clock.
 *
 * @param vintage says who may do what
 * @param operation the operation
 * @param listener who hears, or null
 * @param time when, or null
 */
record Access(
        Vintage vintage,
        Operation operation,
        @Nullable OperationListener listener,
        @Nullable InstantSource time) {

    /** Refuses null. */
    Access {
        requireNonNull(vintage, "vintage");
    }

    static Access of(Vintage vintage, Operation operation) {
        return new Access(vintage, operation, null, null);
    }

    Access heardBy(OperationListener newListener, InstantSource newTime) {
        requireNonNull(newListener, "listener");
        return new Access(vintage, operation, newListener, requireNonNull(newTime, "time"));
    }

    /** A request on the path of new clients. */
    <S extends AnyResource> Course<S> enter(@Nullable Caller caller, String... keys) {
        return enterBy(operation.templates().get(0), caller, keys);
    }

    /** A request on the path of a template. */
    <S extends AnyResource> Course<S> enterBy(String template, @Nullable Caller caller, String... keys) {
        var path = RequestPath.of(template, keys);
        Outcome<Caller> identified =
                caller == null ? new Outcome.Failure<>(GraphError.unauthenticated()) : new Outcome.Success<>(caller);
        return enter(identified, List.of(keys), known -> vintage.permissions().decide(known, operation.method(), path));
    }

    /** A request on the path as it was sent. */
    <S extends AnyResource> Course<S> enter(Outcome<Caller> caller, PathMatch match) {
        if (!operation.templates().contains(match.template())) {
            throw new IllegalArgumentException(
                    "match is of " + match.template() + ", which is no template of " + operation);
        }
        return enter(
                caller, match.parameters(), known -> vintage.permissions().decide(known, operation.method(), match));
    }

    private <S extends AnyResource> Course<S> enter(
            Outcome<Caller> caller, List<String> keys, Function<Caller, Decision> decide) {
        Instant start = time == null ? null : requireNonNull(time.instant(), "instant"); // else nobody would be told
        Caller known = caller.<@Nullable Caller>fold(someone -> someone, nobody -> null);
        GraphError refusal =
                caller.<@Nullable GraphError>fold(someone -> refusal(decide.apply(someone)), nobody -> nobody);
        return new Course<>(this, known, keys, refusal, start);
    }

    private static @Nullable GraphError refusal(Decision decision) {
        return decision.<@Nullable GraphError>fold(allowed -> null, GraphError::denied);
    }

    /** Tells of a request that is through. */
    void hear(Course<?> course, Instant start, @Nullable GraphError error) {
        if (listener != null && time != null) {
            listener.finished(new FinishedOperation(operation, course, error, Duration.between(start, time.instant())));
        }
    }

    /** The type to which the path casts; null if it casts to none. */
    @Nullable
    ResourceType<? extends Place> cast(PathMatch match) {
        return operation.cast(match.template());
    }

    /** A place if it is of the type to which its path casts, else null. */
    static @Nullable Versioned<Place> cast(
            @Nullable ResourceType<? extends Place> cast, @Nullable Versioned<Place> found) {
        return cast == null || found == null || cast.equals(found.value().resourceType()) ? found : null;
    }
}
