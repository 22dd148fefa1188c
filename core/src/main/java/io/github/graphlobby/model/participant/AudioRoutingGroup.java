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
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/audioroutinggroup">audioRoutingGroup</a>.
 *
 * @param id the key of the entity
 * @param routingMode to how many the sound goes
 * @param sources the ids of the participants who are heard
 * @param receivers the ids of the participants who hear
 * @param additional members that no property declares, never null
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

    /**
     * The property {@code routingMode}: to how many the sound goes.
     *
     * <p>Set by the client; never null. In every schema version.
     */
    public static final Property<AudioRoutingGroup, RoutingMode> ROUTING_MODE =
            OWN.property("routingMode", RoutingMode.TYPE.nonNull());

    /**
     * The property {@code sources}: the ids of the participants who are heard.
     *
     * <p>Set by the client. In every schema version.
     */
    public static final Property<AudioRoutingGroup, List<String>> SOURCES = OWN.property("sources", collection(STRING));

    /**
     * The property {@code receivers}: the ids of the participants who hear.
     *
     * <p>Set by the client. In every schema version.
     */
    public static final Property<AudioRoutingGroup, List<String>> RECEIVERS =
            OWN.property("receivers", collection(STRING));

    /** The type {@code microsoft.graph.audioRoutingGroup}. */
    public static final ResourceType<AudioRoutingGroup> TYPE =
            ResourceType.of(OWN, AudioRoutingGroup::of, AudioRoutingGroup::values);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
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
