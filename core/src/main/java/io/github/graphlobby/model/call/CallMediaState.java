package io.github.graphlobby.model.call;

import io.github.graphlobby.model.media.MediaState;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether media flow in a call.
 *
 * @param audio {@link #AUDIO}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/callmediastate">callMediaState</a>
 */
public record CallMediaState(@Nullable MediaState audio, Map<String, @Nullable Object> additional)
        implements Resource<CallMediaState> {

    private static final Declaration<CallMediaState> OWN =
            Declaration.<CallMediaState>complex("microsoft.graph.callMediaState");

    /** Whether audio flows. Set by the service. */
    public static final Property<CallMediaState, MediaState> AUDIO = OWN.property("audio", MediaState.TYPE);

    /** The type {@code microsoft.graph.callMediaState}. */
    public static final ResourceType<CallMediaState> TYPE =
            ResourceType.of(OWN, CallMediaState::of, CallMediaState::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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
