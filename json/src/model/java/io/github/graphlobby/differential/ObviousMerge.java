package io.github.graphlobby.differential;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The function of RFC 7396, section 2, line by line. */
final class ObviousMerge {
    private ObviousMerge() {}

    static @Nullable Object mergePatch(@Nullable Object target, @Nullable Object patch) {
        if (!(patch instanceof Map<?, ?> members)) {
            return patch;
        }
        Map<Object, @Nullable Object> result = new LinkedHashMap<>();
        if (target instanceof Map<?, ?> object) {
            result.putAll(object);
        }
        members.forEach((name, value) -> {
            if (value == null) {
                result.remove(name);
            } else {
                result.put(name, mergePatch(result.get(name), value));
            }
        });
        return result;
    }
}
