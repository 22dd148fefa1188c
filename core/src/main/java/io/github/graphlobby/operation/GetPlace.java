package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.schema.ResourceType;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#GET_PLACE Get place}.
 *
 * <p>Immutable and thread-safe if the store is.
 */
public final class GetPlace {
    private final Access access;
    private final PlaceStore store;

    private GetPlace(Access access, PlaceStore store) {
        this.access = access;
        this.store = store;
    }

    /**
     * Makes the operation.
     *
     * @param vintage the documentation that is followed
     * @param store where the places are
     * @return the operation
     */
    public static GetPlace of(Vintage vintage, PlaceStore store) {
        return new GetPlace(Access.of(vintage, Operations.GET_PLACE), requireNonNull(store, "store"));
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public GetPlace withListener(OperationListener listener, InstantSource time) {
        return new GetPlace(access.heardBy(listener, time), store);
    }

    /**
     * Finds a place.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param key a value of one of {@link Vintage#placeKeys}
     * @return the place, or the first error
     */
    public Outcome<Versioned<Place>> get(@Nullable Caller caller, String key) {
        return find(access.enter(caller, requireNonNull(key, "key")), null, Outcome.Success::new);
    }

    /**
     * Finds a place whose path a front end has matched.
     *
     * @param caller who asks, or the error if nobody could be recognised, which is the outcome then
     * @param match a match of one of the operation's templates
     * @param answer what the front end answers, which may be another error
     * @param <T> the answer
     * @return the answer, or the first error
     */
    public <T> Outcome<T> get(
            Outcome<Caller> caller, PathMatch match, Function<? super Versioned<Place>, Outcome<T>> answer) {
        requireNonNull(answer, "answer");
        Course<Place> course = access.enter(requireNonNull(caller, "caller"), requireNonNull(match, "match"));
        return find(course, access.cast(match), answer);
    }

    private <T> Outcome<T> find(
            Course<Place> course,
            @Nullable ResourceType<? extends Place> cast,
            Function<? super Versioned<Place>, Outcome<T>> answer) {
        String key = course.keys.get(0);
        return course.run(() -> course.read(
                        () -> Access.cast(cast, store.find(key, access.vintage().placeKeys())),
                        () -> GraphError.placeNotFound(key, cast))
                .flatMap(answer));
    }
}
