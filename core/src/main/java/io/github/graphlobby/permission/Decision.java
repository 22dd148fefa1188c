package io.github.graphlobby.permission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a caller may do what it asks, and why.
 *
 * <p>Immutable and thread-safe. A decision works its lists out when it is asked for them.
 */
public sealed interface Decision permits Allowed, Denied {

    /**
     * Returns who asked.
     *
     * @return the caller
     */
    Caller caller();

    /**
     * Returns the path template on which was decided.
     *
     * @return the template as the model writes it, or null if the path matches none
     */
    @Nullable
    String template();

    /**
     * Returns the permissions of which one is required under the caller's scheme.
     *
     * @return the permissions by name; none if path, method or scheme are not supported
     */
    List<Permission> required();

    /**
     * Returns the least privileged of the required permissions.
     *
     * @return the permissions by name, usually one
     */
    List<Permission> leastPrivileged();

    /**
     * Returns the grants that play no part in the decision: with them the caller holds more than it needs here.
     *
     * @return the names as they were granted
     */
    Set<String> unusedGrants();

    /**
     * Explains the decision.
     *
     * @return one sentence for people
     */
    String explanation();
}
