package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.collection;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Participants who hear each other apart from the rest of the call.
 *
 * @param id {@link #ID}
 * @param routingMode {@link #ROUTING_MODE}
 * @param sources {@link #SOURCES}
 * @param receivers {@link #RECEIVERS}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/audioroutinggroup">audioRoutingGroup</a>
 */
public record AudioRoutingGroup(
        @NotNull(message = "must not be null") @Nullable String id,
        @NotNull(message = "must not be null") @Nullable RoutingMode routingMode,
        @Nullable List<String> sources,
        @Nullable List<String> receivers,
        Map<String, @Nullable Object> additional)
        implements Entity, Resource<AudioRoutingGroup> {

    private static final Declaration<AudioRoutingGroup> OWN =
            Declaration.<AudioRoutingGroup>derived("microsoft.graph.audioRoutingGroup", Entity.DECLARATION);

    /** To how many the sound goes; never null. Set by the client. */
    public static final Property<AudioRoutingGroup, RoutingMode> ROUTING_MODE =
            OWN.property("routingMode", RoutingMode.TYPE.nonNull());

    /** The ids of the participants who are heard. Set by the client. */
    public static final Property<AudioRoutingGroup, List<String>> SOURCES = OWN.property("sources", collection(STRING));

    /** The ids of the participants who hear. Set by the client. */
    public static final Property<AudioRoutingGroup, List<String>> RECEIVERS =
            OWN.property("receivers", collection(STRING));

    /** The type {@code microsoft.graph.audioRoutingGroup}. */
    public static final ResourceType<AudioRoutingGroup> TYPE =
            ResourceType.of(OWN, AudioRoutingGroup::of, AudioRoutingGroup::values);

    /** Copies the collections and checks the additional members as {@link Declaration#additional} says. */
    public AudioRoutingGroup {
        sources = Frozen.list(sources);
        receivers = Frozen.list(receivers);
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {id, routingMode, sources, receivers};
    }

    private static AudioRoutingGroup of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new AudioRoutingGroup(
                ID.in(values), ROUTING_MODE.in(values), SOURCES.in(values), RECEIVERS.in(values), additional);
    }

    @Override
    public ResourceType<AudioRoutingGroup> resourceType() {
        return TYPE;
    }
}
