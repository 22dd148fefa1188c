package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a store holds, with the version under which it holds it.
 *
 * <p>A version is text that means nothing but to its store: the version of a row, a revision, a counter. It is never
 * used twice for one place, call or commsOperation, also after that was removed and added again.
 *
 * <p>Immutable and thread-safe if the value is; two are equal if value and version are.
 *
 * @param <T> what is held
 */
public final class Versioned<T> {
    private final T value;
    private final String version;

    private Versioned(T value, String version) {
        this.value = value;
        this.version = version;
    }

    /**
     * Makes a value with its version.
     *
     * @param <T> what is held
     * @param value what is held
     * @param version its version
     * @return both
     */
    public static <T> Versioned<T> of(T value, String version) {
        requireNonNull(value, "value");
        return new Versioned<>(value, requireNonNull(version, "version"));
    }

    /** {@return what is held} */
    public T value() {
        return value;
    }

    /** {@return its version} */
    public String version() {
        return version;
    }

    /** {@return the version as an entity tag, weak, such as {@code W/"17"}; what no tag can have is escaped} */
    public String entityTag() {
        return EntityTags.tag(version);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Versioned<?> that && version.equals(that.version) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return 31 * version.hashCode() + value.hashCode();
    }

    /** {@return version and value, for people} */
    @Override
    public String toString() {
        return version + ": " + value;
    }
}
