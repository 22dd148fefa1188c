package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violations;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The step of Update place that needs no store: a place and a body or patch in, the place as it becomes out.
 *
 * <p>It looks in this order at whether the body can be read (400), its {@code @odata.type} (400, alone), all violations
 * together (400), and the embedder's rules (400). A body need not announce its type, but must be right if it does.
 *
 * <p>Immutable and thread-safe if rules and recalculation are.
 */
public final class PlaceUpdate {
    private final Vintage vintage;
    private final Recalculation recalculation;
    private final List<PlaceRule> rules;

    private PlaceUpdate(Vintage vintage, Recalculation recalculation, List<PlaceRule> rules) {
        this.vintage = vintage;
        this.recalculation = recalculation;
        this.rules = rules;
    }

    /**
     * Makes the step, without recalculation and further rules.
     *
     * @param vintage says what may be updated
     * @return the step
     */
    public static PlaceUpdate of(Vintage vintage) {
        return new PlaceUpdate(requireNonNull(vintage, "vintage"), Recalculation.NONE, List.of());
    }

    /**
     * {@return this step with another recalculation}
     *
     * @param newRecalculation what else changes when a place is updated
     */
    public PlaceUpdate withRecalculation(Recalculation newRecalculation) {
        return new PlaceUpdate(vintage, requireNonNull(newRecalculation, "recalculation"), rules);
    }

    /**
     * {@return this step with one more rule}
     *
     * @param rule a rule of the embedder's own
     */
    public PlaceUpdate withRule(PlaceRule rule) {
        Stream<PlaceRule> more = Stream.concat(rules.stream(), Stream.of(requireNonNull(rule, "rule")));
        return new PlaceUpdate(vintage, recalculation, more.toList());
    }

    /** {@return what says what may be updated} */
    public Vintage vintage() {
        return vintage;
    }

    /**
     * Updates a place that is at hand, for nobody in particular.
     *
     * @param place the place as it is
     * @param body the body of a request
     * @return the place as it becomes, {@code place} itself if nothing changes, or the first error
     */
    public Outcome<Place> apply(Place place, PatchBody body) {
        return apply(place, body, null);
    }

    /**
     * Updates a place that is at hand, once it is known that the caller may. What the body itself refuses, such as its
     * size, is not asked.
     *
     * @param place the place as it is
     * @param body the body of a request
     * @param caller who asks, which rules want to know; null for nobody in particular
     * @return the place as it becomes, {@code place} itself if nothing changes, or the first error
     */
    public Outcome<Place> apply(Place place, PatchBody body, @Nullable Caller caller) {
        requireNonNull(body, "body");
        return apply(requireNonNull(place, "place").resourceType(), place, body, caller);
    }

    /**
     * Updates a place with a patch that was read elsewhere, by an {@code ObjectMapper} for instance, for nobody in
     * particular.
     *
     * @param place the place as it is
     * @param patch the patch; one for another type is answered as a wrong {@code @odata.type} is
     * @return the place as it becomes, {@code place} itself if nothing changes, or the first error
     */
    public Outcome<Place> apply(Place place, Patch<?> patch) {
        return apply(place, patch, null);
    }

    /**
     * Updates a place with a patch that was read elsewhere, once it is known that the caller may.
     *
     * @param place the place as it is
     * @param patch the patch; one for another type is answered as a wrong {@code @odata.type} is
     * @param caller who asks, which rules want to know; null for nobody in particular
     * @return the place as it becomes, {@code place} itself if nothing changes, or the first error
     */
    public Outcome<Place> apply(Place place, Patch<?> patch, @Nullable Caller caller) {
        ResourceType<?> type = requireNonNull(place, "place").resourceType();
        String sent = requireNonNull(patch, "patch").type().name();
        return patch.type().equals(type)
                ? apply(DecodedPatch.of(patch, sent, patch.violations()), place, caller)
                : wrongType(sent, type);
    }

    private <R extends Resource<R>> Outcome<Place> apply(
            ResourceType<R> type, Place place, PatchBody body, @Nullable Caller caller) {
        return body.decode(type).flatMap(decoded -> {
            String sent = decoded.odataType();
            return sent == null || sent.equals(type.name()) ? apply(decoded, place, caller) : wrongType(sent, type);
        });
    }

    private static Outcome<Place> wrongType(@Nullable String sent, ResourceType<?> stored) {
        return new Outcome.Failure<>(GraphError.wrongPlaceType(sent, stored.name()));
    }

    private <R extends Resource<R>> Outcome<Place> apply(
            DecodedPatch<R> decoded, Place place, @Nullable Caller caller) {
        ResourceType<R> type = decoded.patch().type();
        if (!vintage.isUpdatable(type)) {
            return wrongType(decoded.odataType(), type);
        }
        R stored = type.cast(place);
        Violations refusals = vintage.refusals(decoded.patch(), stored, decoded.violations());
        return refusals.isEmpty() ? merged(decoded.patch(), stored, place, caller) : failure(refusals);
    }

    private <R extends Resource<R>> Outcome<Place> merged(
            Patch<R> patch, R stored, Place before, @Nullable Caller caller) {
        Place after = recalculation.recalculate(before, (Place) patch.applyTo(stored));
        Violations violations = Violations.NONE;
        for (PlaceRule rule : rules) {
            violations = violations.and(rule.check(before, patch, after, caller));
        }
        return violations.isEmpty() ? new Outcome.Success<>(after) : failure(violations);
    }

    private static Outcome<Place> failure(Violations violations) {
        return new Outcome.Failure<>(GraphError.violations(violations));
    }
}
