package io.github.graphlobby.model;

import static io.github.graphlobby.model.Constraints.NOT_NULL;
import static io.github.graphlobby.patch.Edm.BOOLEAN;
import static io.github.graphlobby.patch.Edm.STRING;
import static io.github.graphlobby.patch.Edm.structured;

import io.github.graphlobby.patch.Declaration;
import io.github.graphlobby.patch.Json;
import io.github.graphlobby.patch.Property;
import io.github.graphlobby.patch.Resource;
import io.github.graphlobby.patch.ResourceType;
import io.github.graphlobby.patch.Slots;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a call: an entry in the roster.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param id the key of the entity, set by the service and never changed by a client
 * @param info who it is
 * @param metadata data that the participant shows in the roster; updateMetadata changes it
 * @param isMuted whether the participant is muted
 * @param isInLobby whether the participant waits in the lobby
 * @param additional members that no property declares, never null
 */
public record Participant(
        @NotNull(message = NOT_NULL) @Nullable String id,
        @NotNull(message = NOT_NULL) @Valid @Nullable ParticipantInfo info,
        @Nullable String metadata,
        @NotNull(message = NOT_NULL) @Nullable Boolean isMuted,
        @NotNull(message = NOT_NULL) @Nullable Boolean isInLobby,
        Map<String, @Nullable Object> additional)
        implements Entity, Resource<Participant> {

    private static final Declaration<Participant> OWN =
            Declaration.<Participant>derived("microsoft.graph.participant", Entity.DECLARATION);

    /** The property {@code info}. */
    public static final Property<Participant, ParticipantInfo> INFO = OWN.property(
            "info",
            structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE).nonNull());

    /** The property {@code metadata}. */
    public static final Property<Participant, String> METADATA = OWN.property("metadata", STRING);

    /** The property {@code isMuted}. */
    public static final Property<Participant, Boolean> IS_MUTED = OWN.property("isMuted", BOOLEAN.nonNull());

    /** The property {@code isInLobby}. */
    public static final Property<Participant, Boolean> IS_IN_LOBBY = OWN.property("isInLobby", BOOLEAN.nonNull());

    /** The type {@code microsoft.graph.participant}. */
    public static final ResourceType<Participant> TYPE =
            ResourceType.of(OWN, new Participant(null, null, null, null, null, Json.EMPTY), Participant::rebuild);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
    public Participant {
        additional = OWN.additional(additional);
    }

    private Participant rebuild(Slots<Participant> slots) {
        return new Participant(
                slots.at(ID, id),
                slots.at(INFO, info),
                slots.at(METADATA, metadata),
                slots.at(IS_MUTED, isMuted),
                slots.at(IS_IN_LOBBY, isInLobby),
                slots.additional(additional));
    }

    @Override
    public ResourceType<Participant> resourceType() {
        return TYPE;
    }
}
