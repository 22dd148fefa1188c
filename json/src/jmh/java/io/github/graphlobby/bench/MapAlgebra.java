package io.github.graphlobby.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the library does with patches, done with maps as most people would: nothing is checked, null removes. */
final class MapAlgebra {
    /** What becomes of one value. */
    record Leaf(
            String pointer,
            @Nullable Object before,
            @Nullable Object after) {}

    private MapAlgebra() {}

    static Map<String, @Nullable Object> apply(
            Map<String, @Nullable Object> target, Map<String, @Nullable Object> patch) {
        var result = new LinkedHashMap<String, @Nullable Object>(target);
        patch.forEach((name, value) -> {
            if (value == null) {
                result.remove(name);
            } else {
                result.put(name, value instanceof Map<?, ?> ? apply(map(result.get(name)), map(value)) : value);
            }
        });
        return result;
    }

    static Map<String, @Nullable Object> between(Map<String, @Nullable Object> from, Map<String, @Nullable Object> to) {
        var patch = new LinkedHashMap<String, @Nullable Object>();
        from.keySet().stream().filter(name -> !to.containsKey(name)).forEach(name -> patch.put(name, null));
        to.forEach((name, value) -> {
            if (!Objects.equals(from.get(name), value)) {
                patch.put(name, value instanceof Map<?, ?> ? between(map(from.get(name)), map(value)) : value);
            }
        });
        return patch;
    }

    static Map<String, @Nullable Object> then(
            Map<String, @Nullable Object> first, Map<String, @Nullable Object> second) {
        var both = new LinkedHashMap<String, @Nullable Object>(first);
        second.forEach((name, value) -> both.put(
                name,
                value instanceof Map<?, ?> && both.get(name) instanceof Map<?, ?>
                        ? then(map(both.get(name)), map(value))
                        : value));
        return both;
    }

    static Map<String, @Nullable Object> inverse(
            Map<String, @Nullable Object> patch, Map<String, @Nullable Object> before) {
        return between(apply(before, patch), before);
    }

    /** The tree has a map where a pointer goes on, and something else where it ends. */
    static Map<String, @Nullable Object> restricted(
            Map<String, @Nullable Object> patch, Map<String, @Nullable Object> tree) {
        return part(patch, tree, true);
    }

    /** The rest of {@link #restricted}. */
    static Map<String, @Nullable Object> without(
            Map<String, @Nullable Object> patch, Map<String, @Nullable Object> tree) {
        return part(patch, tree, false);
    }

    private static Map<String, @Nullable Object> part(
            Map<String, @Nullable Object> patch, Map<String, @Nullable Object> tree, boolean named) {
        var part = new LinkedHashMap<String, @Nullable Object>();
        patch.forEach((name, value) -> {
            Object branch = tree.get(name);
            if (branch instanceof Map<?, ?> && value instanceof Map<?, ?>) {
                part.put(name, part(map(value), map(branch), named));
            } else if ((branch != null) == named) {
                part.put(name, value);
            }
        });
        return part;
    }

    static Map<String, @Nullable Object> normalised(
            Map<String, @Nullable Object> patch, Map<String, @Nullable Object> target) {
        var rest = new LinkedHashMap<String, @Nullable Object>();
        patch.forEach((name, value) -> {
            Object before = target.get(name);
            if (value instanceof Map<?, ?> && before instanceof Map<?, ?>) {
                var inside = normalised(map(value), map(before));
                if (!inside.isEmpty()) {
                    rest.put(name, inside);
                }
            } else if (!Objects.equals(value, before)) {
                rest.put(name, value);
            }
        });
        return rest;
    }

    static List<Leaf> changes(Map<String, @Nullable Object> patch, Map<String, @Nullable Object> before) {
        var leaves = new ArrayList<Leaf>();
        collect("", patch, before, leaves);
        return leaves;
    }

    private static void collect(
            String pointer,
            Map<String, @Nullable Object> patch,
            Map<String, @Nullable Object> before,
            List<Leaf> leaves) {
        patch.forEach((name, value) -> {
            if (value instanceof Map<?, ?>) {
                collect(pointer + "/" + name, map(value), map(before.get(name)), leaves);
            } else if (!Objects.equals(value, before.get(name))) {
                leaves.add(new Leaf(pointer + "/" + name, before.get(name), value));
            }
        });
    }

    /** The merged patch, or null if there is a conflict. */
    static @Nullable Map<String, @Nullable Object> merge(
            Map<String, @Nullable Object> ours, Map<String, @Nullable Object> theirs) {
        var merged = new LinkedHashMap<String, @Nullable Object>(ours);
        for (var change : theirs.entrySet()) {
            Object our = ours.get(change.getKey());
            Object value = change.getValue();
            if (our instanceof Map<?, ?> && value instanceof Map<?, ?>) {
                value = merge(map(our), map(value));
                if (value == null) {
                    return null;
                }
            } else if (ours.containsKey(change.getKey()) && !Objects.equals(our, value)) {
                return null;
            }
            merged.put(change.getKey(), value);
        }
        return merged;
    }

    /** The merged patch where one member is a set of which both take and to which both add. */
    static @Nullable Map<String, @Nullable Object> merge(
            Map<String, @Nullable Object> base,
            Map<String, @Nullable Object> ours,
            Map<String, @Nullable Object> theirs,
            String set) {
        var rest = new LinkedHashMap<String, @Nullable Object>(theirs);
        var both = new LinkedHashSet<@Nullable Object>(list(ours.get(set)));
        both.addAll(list(rest.remove(set)));
        for (Object item : list(base.get(set))) {
            if (!list(ours.get(set)).contains(item) || !list(theirs.get(set)).contains(item)) {
                both.remove(item);
            }
        }
        var merged = merge(ours, rest);
        if (merged != null) {
            merged.put(set, List.copyOf(both));
        }
        return merged;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    @SuppressWarnings("unchecked") // what is no object is merged into as an empty one
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : Map.of();
    }
}
