package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.schema.ResourceType;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#UPDATE_PLACE Update place}, for a room or a room list.
 *
 * <p>It looks in this order at the caller (401), the permission (403), what the body itself refuses (413), the place
 * (404), the preconditions (412), and what {@link PlaceUpdate} looks at (400), where the body must announce its type. A
 * place that somebody else changed in between is read again, so that no concurrent change is lost; if the request is
 * for certain versions only, it is refused (412).
 *
 * <p>Immutable and thread-safe if store, rules, recalculation, pause and listener are.
 */
public final class UpdatePlace {
    private final Access access;
    private final PlaceUpdate update;
    private final PlaceStore store;
    private final Pause pause;

    private UpdatePlace(Access access, PlaceUpdate update, PlaceStore store, Pause pause) {
        this.access = access;
        this.update = update;
        this.store = store;
        this.pause = pause;
    }

    /**
     * Makes the operation, without recalculation and further rules.
     *
     * @param vintage the documentation that is followed
     * @param store where the places are
     * @return the operation
     */
    public static UpdatePlace of(Vintage vintage, PlaceStore store) {
        return of(PlaceUpdate.of(vintage), store);
    }

    /**
     * Makes the operation.
     *
     * @param update makes a place of a place and a body
     * @param store where the places are
     * @return the operation
     */
    public static UpdatePlace of(PlaceUpdate update, PlaceStore store) {
        var access = Access.of(requireNonNull(update, "update").vintage(), Operations.UPDATE_PLACE);
        return new UpdatePlace(access, update, requireNonNull(store, "store"), Pause.BRIEF);
    }

    /**
     * {@return this operation with another pause between its tries}
     *
     * @param newPause how long; {@link Pause#BRIEF} by default
     */
    public UpdatePlace withPause(Pause newPause) {
        return new UpdatePlace(access, update, store, requireNonNull(newPause, "pause"));
    }

    /**
     * {@return this operation with another listener}
     *
     * @param listener hears of each request
     * @param time gives the time from which to which it takes
     */
    public UpdatePlace withListener(OperationListener listener, InstantSource time) {
        return new UpdatePlace(access.heardBy(listener, time), update, store, pause);
    }

    /**
     * Updates a place, whatever its version is.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param key a value of one of {@link Vintage#placeKeys}
     * @param body the body of the request
     * @return the place after the update, or the first error
     */
    public Outcome<Versioned<Place>> update(@Nullable Caller caller, String key, PatchBody body) {
        return update(caller, key, body, Preconditions.NONE);
    }

    /**
     * Updates a place.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param key a value of one of {@link Vintage#placeKeys}
     * @param body the body of the request
     * @param preconditions what is demanded of the version
     * @return the place after the update, or the first error
     */
    public Outcome<Versioned<Place>> update(
            @Nullable Caller caller, String key, PatchBody body, Preconditions preconditions) {
        requireNonNull(body, "body");
        requireNonNull(preconditions, "preconditions");
        return update(access.enter(caller, requireNonNull(key, "key")), null, body, preconditions);
    }

    /**
     * Updates a place whose path a front end has matched.
     *
     * @param caller who asks, or the error if nobody could be recognised, which is the outcome then
     * @param match a match of one of the operation's templates
     * @param body the body of the request
     * @param preconditions what is demanded of the version
     * @return the place after the update, or the first error
     */
    public Outcome<Versioned<Place>> update(
            Outcome<Caller> caller, PathMatch match, PatchBody body, Preconditions preconditions) {
        requireNonNull(body, "body");
        requireNonNull(preconditions, "preconditions");
        Course<Place> course = access.enter(requireNonNull(caller, "caller"), requireNonNull(match, "match"));
        return update(course, access.cast(match), body, preconditions);
    }

    private Outcome<Versioned<Place>> update(
            Course<Place> course,
            @Nullable ResourceType<? extends Place> cast,
            PatchBody body,
            Preconditions preconditions) {
        String key = course.keys.get(0);
        var announced = new AnnouncedBody(new DecodedOnce(body));
        return course.run(
                body,
                () -> course.change(
                        pause,
                        preconditions,
                        () -> Access.cast(cast, store.find(key, access.vintage().placeKeys())),
                        () -> GraphError.placeNotFound(key, cast),
                        found -> attempt(course, found, announced)));
    }

    private @Nullable Outcome<Versioned<Place>> attempt(Course<Place> course, Versioned<Place> found, PatchBody body) {
        return update.apply(found.value(), body, course.caller)
                .<@Nullable Outcome<Versioned<Place>>>fold(after -> stored(course, found, after), Outcome.Failure::new);
    }

    private @Nullable Outcome<Versioned<Place>> stored(Course<Place> course, Versioned<Place> found, Place after) {
        Versioned<Place> stored = found.value() == after ? found : store.replace(found, after);
        course.after = stored;
        return stored == null ? null : new Outcome.Success<>(stored);
    }
}
