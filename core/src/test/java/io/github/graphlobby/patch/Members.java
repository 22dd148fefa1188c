package io.github.graphlobby.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes patches to pieces, by what they say of themselves and with no regard to speed. */
final class Members {
    private Members() {}

    /** Says again what a patch says. */
    static <R extends Resource<R>> Patch<R> restated(Patch<R> patch) {
        return without(patch, "").then(patch.type().patch().build());
    }

    /** Returns a patch without what it says of one member, if it does. */
    static <R extends Resource<R>> Patch<R> without(Patch<R> patch, String name) {
        var rest = patch.type().patch();
        for (Property<? super R, ?> property : patch.type().properties()) {
            if (!property.name().equals(name)) {
                restate(patch, property, rest);
            }
        }
        return rest.additional(patch.additional()).build();
    }

    private static <R extends Resource<R>, V> void restate(
            Patch<R> patch, Property<? super R, V> property, Patch.Builder<R> copy) {
        Change<V> change = patch.change(property);
        if (change instanceof Change.Merged<V> merged) {
            copy.put(property, restated((Patch<?>) merged.patch()));
        } else if (change instanceof Change.Set<V> set) {
            copy.set(property, set.value());
        } else if (change instanceof Change.Cleared<V>) {
            copy.clear(property);
        }
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
                nested(patch.change(property))
                        .forEach(less -> patches.add(
                                patch.type().patch().put(property, less).build().then(rest)));
            }
        }
        if (!patch.additional().isEmpty()) {
            patches.add(new Patch<>(patch.type(), patch.present, patch.values, JsonMergePatch.EMPTY));
        }
        return patches;
    }

    private static List<? extends Patch<?>> nested(Change<?> change) {
        return change instanceof Change.Merged<?> merged ? omittingOne((Patch<?>) merged.patch()) : List.of();
    }

    /** Returns the properties, at any depth, that a difference sets although it could merge into their values. */
    static <R extends Resource<R>> List<String> setWhole(Patch<R> difference, R before) {
        var names = new ArrayList<String>();
        for (Property<? super R, ?> property : difference.type().properties()) {
            Change<?> change = difference.change(property);
            Object value = Snapshot.of(before).get(property);
            if (change instanceof Change.Set<?> set && set.value() instanceof AnyResource) {
                names.add(property.name());
            } else if (change instanceof Change.Merged<?> merged && merged.patch() instanceof Patch<?> nested) {
                names.addAll(setWholeIn(nested, value));
            }
        }
        return names;
    }

    private static <R extends Resource<R>> List<String> setWholeIn(Patch<R> nested, @Nullable Object before) {
        return setWhole(nested, nested.type().convert((AnyResource) before));
    }

    /**
     * Returns the additional members, at any depth, of which a difference speaks although both states have them alike,
     * and those that it sets although it could merge them.
     */
    static List<String> needless(JsonMergePatch difference, Map<?, ?> before, Map<?, ?> after) {
        var needless = new ArrayList<String>();
        difference.changes().forEach((name, change) -> {
            boolean alike = before.containsKey(name) == after.containsKey(name)
                    && Objects.equals(before.get(name), after.get(name));
            if (alike || (change instanceof Change.Set<?> set && set.value() instanceof Map<?, ?>)) {
                needless.add(name);
            }
            if (change instanceof Change.Merged<?> merged && merged.patch() instanceof JsonMergePatch nested) {
                needless.addAll(needless(nested, object(before.get(name)), object(after.get(name))));
            }
        });
        return needless;
    }

    /** Returns what becomes of a value. */
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
        return patch instanceof Patch<?> typed ? merged(typed, value) : ((JsonMergePatch) patch).applyTo(object(value));
    }

    private static <R extends Resource<R>> R merged(Patch<R> patch, @Nullable Object value) {
        return patch.applyTo(patch.type().convert((AnyResource) value));
    }

    @SuppressWarnings("unchecked") // objects have text for keys
    static Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> object ? (Map<String, @Nullable Object>) object : Map.of();
    }

    /** Returns the members that have other names. */
    static Map<String, @Nullable Object> without(Map<String, @Nullable Object> object, Set<String> names) {
        var rest = new HashMap<String, @Nullable Object>(object);
        rest.keySet().removeAll(names);
        return rest;
    }
}
