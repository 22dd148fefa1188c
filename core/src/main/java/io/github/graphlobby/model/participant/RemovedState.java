package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a participant was removed.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/removedstate">removedState</a>.
 *
 * @param reason why the participant was removed, in words
 * @param additional members that no property declares, never null
 */
public record RemovedState(@Nullable String reason, Map<String, @Nullable Object> additional)
        implements Resource<RemovedState> {

    private static final Declaration<RemovedState> OWN =
            Declaration.<RemovedState>complex("microsoft.graph.removedState").in(V1_2026, BETA_2026);

    /**
     * The property {@code reason}: why the participant was removed, in words.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    public static final Property<RemovedState, String> REASON = OWN.property("reason", STRING, V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.removedState}. */
    public static final ResourceType<RemovedState> TYPE = ResourceType.of(OWN, RemovedState::of, RemovedState::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public RemovedState {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {reason};
    }

    private static RemovedState of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new RemovedState(REASON.in(values), additional);
    }

    @Override
    public ResourceType<RemovedState> resourceType() {
        return TYPE;
    }
}
