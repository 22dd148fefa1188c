package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a participant was removed.
 *
 * @param reason {@link #REASON}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/removedstate">removedState</a>
 */
public record RemovedState(@Nullable String reason, Map<String, @Nullable Object> additional)
        implements Resource<RemovedState> {

    private static final Declaration<RemovedState> OWN =
            Declaration.<RemovedState>complex("microsoft.graph.removedState").in(SINCE_2026);

    /** Why the participant was removed, in words. Set by the service. */
    public static final Property<RemovedState, String> REASON = OWN.property("reason", STRING, SINCE_2026);

    /** The type {@code microsoft.graph.removedState}. */
    public static final ResourceType<RemovedState> TYPE = ResourceType.of(OWN, RemovedState::of, RemovedState::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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
