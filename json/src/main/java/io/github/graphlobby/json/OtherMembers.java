package io.github.graphlobby.json;

import io.github.graphlobby.patch.Json;
import io.github.graphlobby.patch.JsonMergePatch;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object that no property declares: control information, and data of an open type or of a resource.
 */
final class OtherMembers {
    private final Set<String> names = new HashSet<>();
    private final Map<String, @Nullable Object> data = new LinkedHashMap<>();

    /** Notes a name, and tells whether it is the first of that name. */
    boolean isFirst(String name) {
        return names.add(name);
    }

    boolean isKnown(String name) {
        return names.contains(name);
    }

    void put(String name, @Nullable Object value) {
        data.put(name, value);
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

    /** What the data changes: as RFC 7396 says where it is merged, and as it stands where it is set whole. */
    JsonMergePatch changes(Reading reading) {
        return reading.isMerging() ? JsonMergePatch.of(data) : JsonMergePatch.between(Json.EMPTY, data);
    }

    /**
     * OData names every annotation with an {@code @}, which no property name can hold (OData JSON 4.01, section 4.6).
     */
    static boolean isControlInformation(String name) {
        return name.indexOf('@') >= 0;
    }
}
