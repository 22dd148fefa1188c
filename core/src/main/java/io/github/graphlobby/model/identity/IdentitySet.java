package io.github.graphlobby.model.identity;

import static io.github.graphlobby.schema.Edm.structured;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The identities under which somebody acts: application, device, user.
 *
 * @param application {@link #APPLICATION}
 * @param device {@link #DEVICE}
 * @param user {@link #USER}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/identityset">identitySet</a>
 */
public record IdentitySet(
        @Valid @Nullable Identity application,
        @Valid @Nullable Identity device,
        @Valid @Nullable Identity user,
        Map<String, @Nullable Object> additional)
        implements Resource<IdentitySet> {

    private static final Declaration<IdentitySet> OWN =
            Declaration.<IdentitySet>complex("microsoft.graph.identitySet").open();

    /** The application. Set by the client where it names somebody, else by the service. */
    public static final Property<IdentitySet, Identity> APPLICATION =
            OWN.property("application", structured(Identity.class, () -> Identity.TYPE));

    /** The device. Set by the client where it names somebody, else by the service. */
    public static final Property<IdentitySet, Identity> DEVICE =
            OWN.property("device", structured(Identity.class, () -> Identity.TYPE));

    /** The user. Set by the client where it names somebody, else by the service. */
    public static final Property<IdentitySet, Identity> USER =
            OWN.property("user", structured(Identity.class, () -> Identity.TYPE));

    /** The type {@code microsoft.graph.identitySet}. */
    public static final ResourceType<IdentitySet> TYPE = ResourceType.of(OWN, IdentitySet::of, IdentitySet::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public IdentitySet {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {application, device, user};
    }

    private static IdentitySet of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new IdentitySet(APPLICATION.in(values), DEVICE.in(values), USER.in(values), additional);
    }

    @Override
    public ResourceType<IdentitySet> resourceType() {
        return TYPE;
    }
}
