package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.MergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PatchBuilder;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.schema.StructuredValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes patches to pieces, by what they say of themselves and with no regard to speed. */
final class Members {
    private Members() {}

    /** Says again what a patch says. */
    static <R extends Resource<R>> Patch<R> restated(Patch<R> patch) {
        return without(patch, "");
    }

    /** Returns a patch without what it says of one property, if it does. */
    static <R extends Resource<R>> Patch<R> without(Patch<R> patch, String name) {
        return properties(patch, property -> !property.name().equals(name))
                .additional(patch.additional())
                .build();
    }

    /** Says again what a patch says of some properties, and nothing of additional members. */
    private static <R extends Resource<R>> PatchBuilder<R> properties(Patch<R> patch, Predicate<Property<?, ?>> which) {
        var some = Patch.builder(patch.type());
        for (Property<? super R, ?> property : patch.type().properties()) {
            if (which.test(property)) {
                restate(patch, property, some);
            }
        }
        return some;
    }

    private static <R extends Resource<R>, V> void restate(
            Patch<R> patch, Property<? super R, V> property, PatchBuilder<R> copy) {
        Change<V> change = patch.change(property);
        if (change instanceof Change.Merged<V> merged && merged.patch() instanceof MapPatch<?> entries) {
            merge(property, only(entries, key -> true), copy);
        } else if (change instanceof Change.Merged<V> merged) {
            copy.merge(property, restated(nested(merged)));
        } else if (change instanceof Change.Set<V> set) {
            copy.set(property, set.value());
        } else if (change instanceof Change.Cleared<V>) {
            copy.clear(property);
        }
    }

    /** Merges into the map that a property has, as whoever knows its type does. */
    @SuppressWarnings("unchecked") // what is merged into a map is a patch of its entries
    static <R extends Resource<R>, V, E> void merge(
            Property<? super R, V> property, MapPatch<E> entries, PatchBuilder<R> patch) {
        patch.merge((Property<? super R, Map<String, E>>) property, entries);
    }

    /** Says again what a patch says of some entries. */
    private static <E> MapPatch<E> only(MapPatch<E> patch, Predicate<String> which) {
        MapPatch.Builder<E> some = MapPatch.builder();
        patch.changes().forEach((key, change) -> {
            if (which.test(key) && change instanceof Change.Set<E> set) {
                some.put(key, set.value());
            } else if (which.test(key)) {
                some.remove(key);
            }
        });
        return some.build();
    }

    /**
     * Returns patches that say one thing less: of one property, of a member of its value at any depth, or nothing of
     * the additional members.
     */
    static <R extends Resource<R>> List<Patch<R>> omittingOne(Patch<R> patch) {
        var patches = new ArrayList<Patch<R>>();
        for (Property<? super R, ?> property : patch.type().properties()) {
            if (patch.contains(property)) {
                var rest = without(patch, property.name());
                patches.add(rest);
                patches.addAll(omittingOneIn(property, patch, rest));
            }
        }
        if (!patch.additional().isEmpty()) {
            patches.add(properties(patch, property -> true).build());
        }
        return patches;
    }

    private static <R extends Resource<R>, V> List<Patch<R>> omittingOneIn(
            Property<? super R, V> property, Patch<R> patch, Patch<R> rest) {
        var patches = new ArrayList<Patch<R>>();
        if (patch.change(property) instanceof Change.Merged<V> merged
                && merged.patch() instanceof MapPatch<?> entries) {
            for (String key : entries.changes().keySet()) {
                var less = Patch.builder(patch.type());
                merge(property, only(entries, other -> !other.equals(key)), less);
                patches.add(less.build().then(rest));
            }
        } else if (patch.change(property) instanceof Change.Merged<V> merged) {
            for (Patch<? extends V> less : omittingOne(nested(merged))) {
                patches.add(Patch.builder(patch.type())
                        .merge(property, less)
                        .build()
                        .then(rest));
            }
        }
        return patches;
    }

    @SuppressWarnings("unchecked") // what is merged into a V is a patch of a V
    static <V> Patch<? extends V> nested(Change.Merged<V> merged) {
        return (Patch<? extends V>) merged.patch();
    }

    /** Returns the properties, at any depth, that a difference sets although it could merge into their values. */
    static <R extends Resource<R>> List<String> setWhole(Patch<R> difference, R before) {
        var names = new ArrayList<String>();
        for (Property<? super R, ?> property : difference.type().properties()) {
            Change<?> change = difference.change(property);
            Object value = Snapshot.of(before).get(property);
            if (change instanceof Change.Set<?> && property.type() instanceof MapType<?>) {
                names.add(property.name());
            } else if (change instanceof Change.Set<?> set
                    && set.value() instanceof AnyResource after
                    && !isRetyped(value, after)) {
                names.add(property.name());
            } else if (change instanceof Change.Merged<?> merged && merged.patch() instanceof Patch<?> nested) {
                names.addAll(setWholeIn(property, nested, value));
            }
        }
        return names;
    }

    /** A value whose type changes may have to be replaced, since a closed type cannot say what to remove. */
    private static boolean isRetyped(@Nullable Object before, AnyResource after) {
        return before instanceof AnyResource resource
                && !resource.resourceType().equals(after.resourceType())
                && !after.resourceType().isOpen();
    }

    private static <R extends Resource<R>> List<String> setWholeIn(
            Property<?, ?> property, Patch<R> nested, @Nullable Object before) {
        return setWhole(nested, converted(property, before, nested.type()));
    }

    private static <R extends Resource<R>> R converted(
            Property<?, ?> property, @Nullable Object value, ResourceType<R> type) {
        var declared = (StructuredValueType<?>) property.type();
        return declared.structuredType().convert((AnyResource) value, type);
    }

    /** Returns what becomes of a value. */
    static @Nullable Object effect(Property<?, ?> property, Change<?> change, @Nullable Object value) {
        return change instanceof Change.Merged<?> merged && merged.patch() instanceof Patch<?> nested
                ? merged(property, nested, value)
                : effect(change, value);
    }

    /** Returns what becomes of an undeclared value, or of one that is not merged into as a resource. */
    static @Nullable Object effect(Change<?> change, @Nullable Object value) {
        if (change instanceof Change.Omitted<?>) {
            return value;
        }
        if (change instanceof Change.Set<?> set) {
            return set.value();
        }
        return change instanceof Change.Merged<?> merged ? merged(merged.patch(), value) : null;
    }

    private static Object merged(MergePatch patch, @Nullable Object value) {
        if (patch instanceof MapPatch<?> entries) {
            return merged(entries, value);
        }
        return ((JsonMergePatch) patch).applyTo(Untyped.object(value));
    }

    private static Map<String, @Nullable Object> merged(MapPatch<?> patch, @Nullable Object value) {
        var after = new HashMap<String, @Nullable Object>(Untyped.object(value));
        patch.changes().forEach((key, change) -> {
            if (change instanceof Change.Set<?> set) {
                after.put(key, set.value());
            } else {
                after.remove(key);
            }
        });
        return after;
    }

    private static <R extends Resource<R>> R merged(Property<?, ?> property, Patch<R> patch, @Nullable Object value) {
        return patch.applyTo(converted(property, value, patch.type()));
    }
}
