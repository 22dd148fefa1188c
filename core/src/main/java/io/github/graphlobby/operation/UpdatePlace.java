package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.schema.ResourceType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link Operations#UPDATE_PLACE Update place}, for a room or a room list.
 *
 * <p>It looks in this order at the caller (401), the permission (403), what the body itself refuses (413), the place
 * (404), and what {@link PlaceUpdate} looks at (400), where the body must announce its type. A place that somebody else
 * changed in between is read again, so that no concurrent change is lost.
 *
 * <p>Immutable and thread-safe if store, rules and recalculation are.
 */
public final class UpdatePlace {
    private final Access access;
    private final PlaceUpdate update;
    private final PlaceStore store;

    private UpdatePlace(PlaceUpdate update, PlaceStore store) {
        access = new Access(update.vintage(), Operations.UPDATE_PLACE);
        this.update = update;
        this.store = requireNonNull(store, "store");
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
        return new UpdatePlace(requireNonNull(update, "update"), store);
    }

    /**
     * Updates a place.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param key a value of one of {@link Vintage#placeKeys}
     * @param body the body of the request
     * @return the place after the update, or the first error
     */
    public Outcome<Place> update(@Nullable Caller caller, String key, PatchBody body) {
        requireNonNull(body, "body");
        return update(access.keys(caller, requireNonNull(key, "key")), null, body);
    }

    /**
     * Updates a place whose path a front end has matched.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param match a match of one of the operation's templates
     * @param body the body of the request
     * @return the place after the update, or the first error
     */
    public Outcome<Place> update(@Nullable Caller caller, PathMatch match, PatchBody body) {
        requireNonNull(body, "body");
        return update(access.keys(caller, requireNonNull(match, "match")), access.cast(match), body);
    }

    private Outcome<Place> update(
            Outcome<List<String>> keys, @Nullable ResourceType<? extends Place> cast, PatchBody body) {
        return Access.unlessRefused(keys, body)
                .flatMap(admitted -> update(admitted.get(0), cast, new AnnouncedBody(body)));
    }

    private Outcome<Place> update(String key, @Nullable ResourceType<? extends Place> cast, PatchBody body) {
        return Race.run(() -> attempt(key, cast, body));
    }

    private @Nullable Outcome<Place> attempt(String key, @Nullable ResourceType<? extends Place> cast, PatchBody body) {
        Place place = store.find(key, update.vintage().placeKeys());
        if (place == null || !Access.isOf(cast, place)) {
            return new Outcome.Failure<>(GraphError.placeNotFound(key, cast));
        }
        Outcome<Place> outcome = update.apply(place, body);
        return outcome.fold(after -> isStored(place, after), error -> true) ? outcome : null;
    }

    private boolean isStored(Place before, Place after) {
        return before == after || store.replace(before, after);
    }
}
