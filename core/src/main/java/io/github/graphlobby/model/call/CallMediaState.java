package io.github.graphlobby.model.call;

import io.github.graphlobby.model.media.MediaState;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the media of a call flow.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/callmediastate">callMediaState</a>.
 *
 * @param audio whether the sound flows
 * @param additional members that no property declares, never null
 */
public record CallMediaState(@Nullable MediaState audio, Map<String, @Nullable Object> additional)
        implements Resource<CallMediaState> {

    private static final Declaration<CallMediaState> OWN =
            Declaration.<CallMediaState>complex("microsoft.graph.callMediaState");

    /**
     * The property {@code audio}: whether the sound flows.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<CallMediaState, MediaState> AUDIO = OWN.property("audio", MediaState.TYPE);

    /** The type {@code microsoft.graph.callMediaState}. */
    public static final ResourceType<CallMediaState> TYPE =
            ResourceType.of(OWN, CallMediaState::of, CallMediaState::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public CallMediaState {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {audio};
    }

    private static CallMediaState of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new CallMediaState(AUDIO.in(values), additional);
    }

    @Override
    public ResourceType<CallMediaState> resourceType() {
        return TYPE;
    }
}
