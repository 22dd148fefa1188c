package io.github.graphlobby.json.codec;

import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.schema.Json;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object that no property declares: control information, and data of an open type or of a resource.
 */
public final class OtherMembers {
    /** Most objects have one at most, their type. */
    private Set<String> names = Set.of();

    private Map<String, @Nullable Object> data = Json.EMPTY;

    /** Notes a name, and tells whether it is the first of that name. */
    public boolean isFirst(String name) {
        if (names.isEmpty()) {
            names = Set.of(name);
            return true;
        }
        if (names.contains(name)) {
            return false;
        }
        names = names.size() == 1 ? new HashSet<>(names) : names;
        return names.add(name);
    }

    boolean isKnown(String name) {
        return names.contains(name);
    }

    void put(String name, @Nullable Object value) {
        data = data.isEmpty() ? new LinkedHashMap<>() : data;
        data.put(name, value);
    }

    boolean hasData() {
        return !data.isEmpty();
    }

    boolean has(String name) {
        return data.containsKey(name);
    }

    @Nullable
    Object get(String name) {
        return data.get(name);
    }

    void remove(String name) {
        data.remove(name);
    }

    /** What the data changes in what was there, as RFC 7396 says. */
    JsonMergePatch changes() {
        return data.isEmpty() ? JsonMergePatch.EMPTY : JsonMergePatch.of(data);
    }

    /** The data as it stands. */
    Map<String, @Nullable Object> data() {
        return data;
    }
}
