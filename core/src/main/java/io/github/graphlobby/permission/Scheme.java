package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

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
     * {@return the scheme of a key; null if there is none}
     *
     * @param key the key, compared exactly
     */
    public static @Nullable Scheme ofKey(String key) {
        requireNonNull(key, "key");
        for (Scheme scheme : values()) {
            if (scheme.key.equals(key)) {
                return scheme;
            }
        }
        return null;
    }

    /** {@return the key of the scheme in the published permission model, such as {@code DelegatedWork}} */
    public String key() {
        return key;
    }

    /** {@return the scheme in words, such as {@code delegated work}} */
    @Override
    public String toString() {
        return words;
    }
}
