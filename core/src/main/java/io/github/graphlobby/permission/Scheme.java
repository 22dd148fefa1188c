package io.github.graphlobby.permission;

import org.jspecify.annotations.Nullable;

/** On whose behalf a caller acts; a permission is granted under one scheme and means nothing under another. */
public enum Scheme {
    /** An application on behalf of a signed-in user with a work or school account. */
    DELEGATED_WORK("DelegatedWork", "delegated work"),
    /** An application on behalf of a signed-in user with a personal Microsoft account. */
    DELEGATED_PERSONAL("DelegatedPersonal", "delegated personal"),
    /** An application on its own behalf. */
    APPLICATION("Application", "application");

    private final String key;
    private final String words;

    Scheme(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /**
     * Returns the scheme of a key.
     *
     * @param key the key, compared exactly
     * @return the scheme, or null if there is none of that key
     */
    public static @Nullable Scheme ofKey(String key) {
        for (Scheme scheme : values()) {
            if (scheme.key.equals(key)) {
                return scheme;
            }
        }
        return null;
    }

    /**
     * Returns the key of the scheme in the published permission model.
     *
     * @return the key, such as {@code DelegatedWork}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the scheme in words.
     *
     * @return the words, such as {@code delegated work}
     */
    @Override
    public String toString() {
        return words;
    }
}
