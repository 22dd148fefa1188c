package io.github.graphlobby.operation;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.SplitPatch;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service refuses in a patch of a place: rules of the schema, and changes of properties that are not among the
 * open ones, which may be updated.
 */
final class Refusals {
    private Refusals() {}

    /**
     * All violations.
     *
     * @param stored the place to be patched, whose values may be repeated; null if it is not known
     * @param vintage how messages name what says which properties are open
     * @param known the violations of the schema
     */
    static <R extends Resource<R>> Violations of(
            Patch<R> patch, @Nullable R stored, Set<Property<? super R, ?>> open, String vintage, Violations known) {
        return of(closed(patch, stored, open), patch.type(), vintage, known);
    }

    private static <R extends Resource<R>> Violations of(
            Collection<Property<? super R, ?>> closed, ResourceType<R> type, String vintage, Violations known) {
        if (closed.isEmpty()) {
            return known;
        }
        var refused = new Violations.Builder();
        closed.forEach(property -> refused.add(notUpdatable(property, type, vintage)));
        return known.and(refused.build());
    }

    /** The patch in what is taken and what is refused, with all violations. */
    static <R extends Resource<R>> SplitPatch<R> split(
            Patch<R> patch, @Nullable R stored, Set<Property<? super R, ?>> open, String vintage) {
        var closed = new LinkedHashSet<Property<? super R, ?>>(closed(patch, stored, open));
        SplitPatch<R> legal = patch.without(closed).split();
        Patch<R> refused = patch.restrictedTo(closed).then(legal.refused());
        return new SplitPatch<>(legal.sendable(), refused, of(closed, patch.type(), vintage, patch.violations()));
    }

    /** The properties that a patch changes although they may not be updated. */
    private static <R extends Resource<R>> List<Property<? super R, ?>> closed(
            Patch<R> patch, @Nullable R stored, Set<Property<? super R, ?>> open) {
        List<Property<? super R, ?>> closed = closed(patch, open);
        if (stored == null || closed.isEmpty()) {
            return closed;
        }
        Snapshot<R> before = Snapshot.of(stored);
        return closed.stream()
                .filter(property -> changes(patch, property, before))
                .toList();
    }

    private static <R extends Resource<R>> List<Property<? super R, ?>> closed(
            Patch<R> patch, Set<Property<? super R, ?>> open) {
        List<Property<? super R, ?>> properties = patch.type().properties();
        var closed = new ArrayList<Property<? super R, ?>>(0); // as it nearly always stays
        patch.visit((change, index) -> {
            if (!open.contains(properties.get(index))) {
                closed.add(properties.get(index));
            }
        });
        return closed;
    }

    private static <R extends Resource<R>, V> boolean changes(
            Patch<R> patch, Property<? super R, V> property, Snapshot<R> stored) {
        V before = stored.get(property);
        return !Objects.equals(patch.at(property, before), before);
    }

    private static Violation notUpdatable(Property<?, ?> property, ResourceType<?> type, String vintage) {
        return Violation.of(
                JsonPointer.below("", property.name()),
                Vintage.NOT_UPDATABLE,
                "of " + type.name() + " cannot be updated (" + vintage + ")");
    }
}
