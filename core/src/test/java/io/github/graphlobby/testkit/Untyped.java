package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.JsonMergePatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the laws ask of members that no property declares, and of patches of them. */
public final class Untyped {
    private Untyped() {}

    /**
     * Finds what keeps a difference from being the smallest one.
     *
     * @param difference the difference
     * @param before the object before
     * @param after the object after
     * @return the names of the members, at any depth, of which the difference speaks although both objects have them
     *     alike, and of those that it sets although it could merge them
     */
    public static List<String> needless(JsonMergePatch difference, Map<?, ?> before, Map<?, ?> after) {
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

    /**
     * Returns what an object is merged into where a value stands (RFC 7396, section 2).
     *
     * @param value a JSON value
     * @return the value if it is an object, else an empty one
     */
    @SuppressWarnings("unchecked") // objects have text for keys
    public static Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> object ? (Map<String, @Nullable Object>) object : Map.of();
    }

    /** Returns the members that have other names. */
    static Map<String, @Nullable Object> without(Map<String, @Nullable Object> object, Set<String> names) {
        var rest = new HashMap<String, @Nullable Object>(object);
        rest.keySet().removeAll(names);
        return rest;
    }
}
