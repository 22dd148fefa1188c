package io.github.graphlobby.internal;

import static java.util.Objects.requireNonNull;

/** The keys of a map, which are names of members in JSON. */
public final class MapKey {
    private MapKey() {}

    /**
     * Checks a key: with an {@code @} in it a reader would take it for control information (OData JSON 4.01, section
     * 4.6).
     *
     * @param key the key
     * @return {@code key}
     * @throws IllegalArgumentException if no body can say it
     */
    public static String check(String key) {
        if (requireNonNull(key, "key").indexOf('@') >= 0) {
            throw new IllegalArgumentException(Wording.quote(key) + " is control information and no key of a map");
        }
        return key;
    }
}
