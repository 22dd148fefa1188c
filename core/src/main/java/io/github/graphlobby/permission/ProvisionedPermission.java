package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.NameSet;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a permission is provisioned: under which id, in which clouds, and whether it can be granted there.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class ProvisionedPermission {
    private final String name;
    private final Scheme scheme;
    private final @Nullable UUID id;
    private final Set<String> clouds;
    private final boolean enabled;
    private final boolean hidden;

    private ProvisionedPermission(
            String name, Scheme scheme, @Nullable UUID id, Set<String> clouds, boolean enabled, boolean hidden) {
        this.name = name;
        this.scheme = scheme;
        this.id = id;
        this.clouds = clouds;
        this.enabled = enabled;
        this.hidden = hidden;
    }

    /**
     * Makes one that is enabled and can be seen.
     *
     * @param name the name of the permission
     * @param scheme the scheme
     * @param id the id under which it is granted; null if it has none
     * @param clouds the names of the clouds that have it, such as {@code public}
     * @return the provisioned permission
     */
    public static ProvisionedPermission of(String name, Scheme scheme, @Nullable UUID id, Collection<String> clouds) {
        return new ProvisionedPermission(
                requireNonNull(name, "name"),
                requireNonNull(scheme, "scheme"),
                id,
                NameSet.copyOf(requireNonNull(clouds, "clouds")),
                true,
                false);
    }

    /**
     * {@return this one, enabled or not}
     *
     * @param isEnabled whether it can be granted
     */
    public ProvisionedPermission withEnabled(boolean isEnabled) {
        return new ProvisionedPermission(name, scheme, id, clouds, isEnabled, hidden);
    }

    /**
     * {@return this one, hidden or not}
     *
     * @param isHidden whether it is left out where permissions are offered
     */
    public ProvisionedPermission withHidden(boolean isHidden) {
        return new ProvisionedPermission(name, scheme, id, clouds, enabled, isHidden);
    }

    /** {@return the name of the permission} */
    public String name() {
        return name;
    }

    /** {@return the scheme} */
    public Scheme scheme() {
        return scheme;
    }

    /** {@return the id under which it is granted; null if it has none} */
    public @Nullable UUID id() {
        return id;
    }

    /** {@return the names of the clouds that have it, immutable} */
    public Set<String> clouds() {
        return clouds;
    }

    /** {@return whether it can be granted} */
    public boolean isEnabled() {
        return enabled;
    }

    /** {@return whether it is left out where permissions are offered} */
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProvisionedPermission that
                && name.equals(that.name)
                && scheme == that.scheme
                && Objects.equals(id, that.id)
                && clouds.equals(that.clouds)
                && enabled == that.enabled
                && hidden == that.hidden;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, scheme, id, clouds, enabled, hidden);
    }

    /** {@return name, scheme and id, for people} */
    @Override
    public String toString() {
        return name + " (" + scheme + ") " + id;
    }
}
