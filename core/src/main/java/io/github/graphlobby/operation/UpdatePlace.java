package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violations;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Update place: {@code PATCH /places/{id | emailAddress}} for a room or a room list.
 *
 * <p>It looks in this order at the caller (401), the permission (403), what the body itself refuses (413), the place
 * (404), whether the body can be read (400), its {@code @odata.type} (400, alone), all violations together (400), and
 * the embedder's rules (400). A place that somebody else changed in between is read again, so that no concurrent change
 * is lost.
 *
 * <p>Immutable and thread-safe if store, rules and recalculation are.
 */
public final class UpdatePlace {
    /** How often a lost race is run again. */
    private static final int MOST_LOSSES = 100;

    private static final int KEY = 1;

    private final Vintage vintage;
    private final PlaceStore store;
    private final Recalculation recalculation;
    private final List<PlaceRule> rules;

    private UpdatePlace(Vintage vintage, PlaceStore store, Recalculation recalculation, List<PlaceRule> rules) {
        this.vintage = requireNonNull(vintage, "vintage");
        this.store = requireNonNull(store, "store");
        this.recalculation = requireNonNull(recalculation, "recalculation");
        this.rules = rules;
    }

    /**
     * Makes the operation, without recalculation and further rules.
     *
     * @param vintage the documentation that is followed
     * @param store where the places are
     * @return the operation
     */
    public static UpdatePlace of(Vintage vintage, PlaceStore store) {
        return new UpdatePlace(vintage, store, Recalculation.NONE, List.of());
    }

    /**
     * Returns this operation with another recalculation.
     *
     * @param other what else changes when a place is updated
     * @return the operation
     */
    public UpdatePlace recalculating(Recalculation other) {
        return new UpdatePlace(vintage, store, other, rules);
    }

    /**
     * Returns this operation with one more rule.
     *
     * @param rule a rule of the embedder's own
     * @return the operation
     */
    public UpdatePlace checking(PlaceRule rule) {
        return new UpdatePlace(
                vintage,
                store,
                recalculation,
                Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /**
     * Updates a place.
     *
     * @param caller who asks; null if nobody could be recognised
     * @param path a path that matches {@code /places/{key}}
     * @param body the body of the request
     * @return the place after the update, or the first error
     */
    public Outcome<Place> update(@Nullable Caller caller, RequestPath path, PatchBody body) {
        GraphError refusal = Access.refusal(vintage, caller, "PATCH", path);
        if (refusal == null) {
            refusal = body.refusal();
        }
        return refusal == null ? update(path.segment(KEY), body) : new Outcome.Failure<>(refusal);
    }

    /**
     * Updates a place that is at hand, once it is known that the caller may: caller and store are not asked, nor what
     * the body itself refuses, such as its size, and a body need not announce its type.
     *
     * @param place the place as it is
     * @param body the body of a request
     * @return the place as it becomes, {@code place} itself if nothing changes, or the first error
     */
    public Outcome<Place> apply(Place place, PatchBody body) {
        return updated(place.resourceType(), place, body, false);
    }

    private Outcome<Place> update(String key, PatchBody body) {
        for (int losses = 0; losses < MOST_LOSSES; losses++) {
            Place place = store.find(key, vintage.placeKeys());
            if (place == null) {
                return new Outcome.Failure<>(GraphError.placeNotFound(key));
            }
            Outcome<Place> outcome = updated(place.resourceType(), place, body, true);
            if (!(outcome instanceof Outcome.Success<Place> success) || isStored(place, success.value())) {
                return outcome;
            }
        }
        return new Outcome.Failure<>(GraphError.lostEveryRace());
    }

    private boolean isStored(Place before, Place after) {
        return before == after || store.replace(before, after);
    }

    private <R extends Resource<R>> Outcome<Place> updated(
            ResourceType<R> type, Place place, PatchBody body, boolean announced) {
        return body.decode(type).flatMap(decoded -> {
            String sent = decoded.odataType();
            boolean matches = sent == null ? !announced : sent.equals(type.name());
            return matches && vintage.isUpdatable(type)
                    ? updated(decoded, place)
                    : new Outcome.Failure<>(GraphError.wrongPlaceType(sent, type.name()));
        });
    }

    private <R extends Resource<R>> Outcome<Place> updated(DecodedPatch<R> decoded, Place place) {
        ResourceType<R> type = decoded.patch().type();
        R stored = type.cast(place);
        Violations refusals = vintage.refusals(decoded.patch(), stored, decoded.violations());
        return refusals.isEmpty() ? merged(decoded.patch(), stored, place) : failure(refusals);
    }

    private <R extends Resource<R>> Outcome<Place> merged(Patch<R> patch, R stored, Place before) {
        Place after = recalculation.recalculate(before, (Place) patch.applyTo(stored));
        Violations violations = Violations.NONE;
        for (PlaceRule rule : rules) {
            violations = violations.and(rule.check(before, patch, after));
        }
        return violations.isEmpty() ? new Outcome.Success<>(after) : failure(violations);
    }

    private static Outcome<Place> failure(Violations violations) {
        return new Outcome.Failure<>(GraphError.violations(violations));
    }
}
