package io.github.graphlobby.model.identity;

import static io.github.graphlobby.schema.Edm.STRING;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One identity.
 *
 * @param id {@link #ID}
 * @param displayName {@link #DISPLAY_NAME}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/identity">identity</a>
 */
public record Identity(@Nullable String id, @Nullable String displayName, Map<String, @Nullable Object> additional)
        implements Resource<Identity> {

    private static final Declaration<Identity> OWN =
            Declaration.<Identity>complex("microsoft.graph.identity").open();

    /** The id of the identity. Set by the client where it names somebody, else by the service. */
    public static final Property<Identity, String> ID = OWN.property("id", STRING);

    /** The name shown, perhaps out of date. Set by the client where it names somebody, else by the service. */
    public static final Property<Identity, String> DISPLAY_NAME = OWN.property("displayName", STRING);

    /** The type {@code microsoft.graph.identity}. */
    public static final ResourceType<Identity> TYPE = ResourceType.of(OWN, Identity::of, Identity::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public Identity {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {id, displayName};
    }

    private static Identity of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new Identity(ID.in(values), DISPLAY_NAME.in(values), additional);
    }

    @Override
    public ResourceType<Identity> resourceType() {
        return TYPE;
    }
}
