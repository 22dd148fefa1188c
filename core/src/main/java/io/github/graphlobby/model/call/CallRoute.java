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
 * One step by which a call was routed to somebody else.
 *
 * @param routingType {@link #ROUTING_TYPE}
 * @param original {@link #ORIGINAL}
 * @param finalIdentity {@link #FINAL}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/callroute">callRoute</a>
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

    /** How the call was routed; never null. Set by the service. */
    public static final Property<CallRoute, RoutingType> ROUTING_TYPE =
            OWN.property("routingType", RoutingType.TYPE.nonNull());

    /** Who was called; never null. Set by the service. */
    public static final Property<CallRoute, IdentitySet> ORIGINAL = OWN.property(
            "original", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /** Who was reached; never null. Set by the service. Its component is finalIdentity, as final is a Java keyword. */
    public static final Property<CallRoute, IdentitySet> FINAL = OWN.property(
            "final", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /** The type {@code microsoft.graph.callRoute}. */
    public static final ResourceType<CallRoute> TYPE = ResourceType.of(OWN, CallRoute::of, CallRoute::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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
