package io.github.graphlobby.permission;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether a caller may do what it asks, and why.
 *
 * <p>Immutable and thread-safe. A decision works its lists out when it is asked for them.
 */
public sealed interface Decision permits Allowed, Denied {

    /**
     * {@return what one of two functions makes of the decision}
     *
     * @param <T> what they make
     * @param allowed is asked if the caller may
     * @param denied is asked if it may not
     */
    <T extends @Nullable Object> T fold(
            Function<? super Allowed, ? extends T> allowed, Function<? super Denied, ? extends T> denied);

    /** {@return who asked} */
    Caller caller();

    /** {@return the path template on which was decided, as the model writes it; null if the path matches none} */
    @Nullable
    String template();

    /**
     * {@return the permissions of which one is required under the caller's scheme, by name; none if path, method or
     * scheme are not supported}
     */
    List<Permission> required();

    /** {@return the least privileged of the required permissions, by name; usually one} */
    List<Permission> leastPrivileged();

    /**
     * {@return the rules behind it, each with its source and date: those that allow it, or those that would; none if
     * path, method or scheme are not supported}
     */
    List<PermissionRule> rules();

    /** {@return the grants that play no part: with them the caller holds more than it needs here} */
    Set<String> unusedGrants();

    /** {@return one sentence for people that says why} */
    String explanation();
}
