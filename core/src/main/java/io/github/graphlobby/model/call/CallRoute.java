package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.structured;

import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step by which a call was led to somebody else.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/callroute">callRoute</a>.
 *
 * @param routingType how the call was led on
 * @param original who was called
 * @param finalIdentity who was reached
 * @param additional members that no property declares, never null
 */
public record CallRoute(
        @NotNull(message = "must not be null") @Nullable RoutingType routingType,

        @NotNull(message = "must not be null") @Valid @Nullable
        IdentitySet original,

        @NotNull(message = "must not be null") @Valid @Nullable
        IdentitySet finalIdentity,

        Map<String, @Nullable Object> additional)
        implements Resource<CallRoute> {

    private static final Declaration<CallRoute> OWN = Declaration.<CallRoute>complex("microsoft.graph.callRoute");

    /**
     * The property {@code routingType}: how the call was led on.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<CallRoute, RoutingType> ROUTING_TYPE =
            OWN.property("routingType", RoutingType.TYPE.nonNull());

    /**
     * The property {@code original}: who was called.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<CallRoute, IdentitySet> ORIGINAL = OWN.property(
            "original", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /**
     * The property {@code final}: who was reached.
     *
     * <p>Set by the service; never null. In every schema version. The component is {@code finalIdentity}, because the
     * name is a word of Java.
     */
    public static final Property<CallRoute, IdentitySet> FINAL = OWN.property(
            "final", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /** The type {@code microsoft.graph.callRoute}. */
    public static final ResourceType<CallRoute> TYPE = ResourceType.of(OWN, CallRoute::of, CallRoute::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public CallRoute {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {routingType, original, finalIdentity};
    }

    private static CallRoute of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new CallRoute(ROUTING_TYPE.in(values), ORIGINAL.in(values), FINAL.in(values), additional);
    }

    @Override
    public ResourceType<CallRoute> resourceType() {
        return TYPE;
    }
}
