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
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/identity">identity</a>.
 *
 * @param id the id of the identity
 * @param displayName the name that is shown
 * @param additional members that no property declares, never null
 */
public record Identity(@Nullable String id, @Nullable String displayName, Map<String, @Nullable Object> additional)
        implements Resource<Identity> {

    private static final Declaration<Identity> OWN =
            Declaration.<Identity>complex("microsoft.graph.identity").open();

    /**
     * The property {@code id}: the id of the identity.
     *
     * <p>Set by the client where it names somebody, else by the service. In every schema version.
     */
    public static final Property<Identity, String> ID = OWN.property("id", STRING);

    /**
     * The property {@code displayName}: the name that is shown.
     *
     * <p>Set by the client where it names somebody, else by the service. In every schema version. It may be out of
     * date.
     */
    public static final Property<Identity, String> DISPLAY_NAME = OWN.property("displayName", STRING);

    /** The type {@code microsoft.graph.identity}. */
    public static final ResourceType<Identity> TYPE = ResourceType.of(OWN, Identity::of, Identity::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
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
