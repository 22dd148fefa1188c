package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETAS;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is called, and how.
 *
 * @param identity {@link #IDENTITY}
 * @param endpointType {@link #ENDPOINT_TYPE}
 * @param replacesCallId {@link #REPLACES_CALL_ID}
 * @param hidden {@link #HIDDEN}
 * @param participantId {@link #PARTICIPANT_ID}
 * @param removeFromDefaultAudioRoutingGroup {@link #REMOVE_FROM_DEFAULT_AUDIO_ROUTING_GROUP}
 * @param additional members that no property declares, never null
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/resources/invitationparticipantinfo">invitationParticipantInfo</a>
 */
public record InvitationParticipantInfo(
        @NotNull(message = "must not be null") @Valid @Nullable
        IdentitySet identity,

        @Nullable EndpointType endpointType,
        @Nullable String replacesCallId,
        @Nullable Boolean hidden,
        @Nullable String participantId,
        @Nullable Boolean removeFromDefaultAudioRoutingGroup,
        Map<String, @Nullable Object> additional)
        implements Resource<InvitationParticipantInfo> {

    private static final Declaration<InvitationParticipantInfo> OWN = Declaration.<InvitationParticipantInfo>complex(
                    "microsoft.graph.invitationParticipantInfo")
            .open();

    /** The identities of the one who is called; never null. Set by the client. */
    public static final Property<InvitationParticipantInfo, IdentitySet> IDENTITY = OWN.property(
            "identity", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /** The kind of device or service. Set by the client. */
    public static final Property<InvitationParticipantInfo, EndpointType> ENDPOINT_TYPE =
            OWN.property("endpointType", EndpointType.TYPE, BETAS);

    /** The id of a call that ends once this participant was added. Set by the client. */
    public static final Property<InvitationParticipantInfo, String> REPLACES_CALL_ID =
            OWN.property("replacesCallId", STRING);

    /** Whether the participant is left out of the roster. Set by the client. */
    public static final Property<InvitationParticipantInfo, Boolean> HIDDEN =
            OWN.property("hidden", BOOLEAN, SINCE_2026);

    /** The id of the participant. Set by the client. */
    public static final Property<InvitationParticipantInfo, String> PARTICIPANT_ID =
            OWN.property("participantId", STRING, SINCE_2026);

    /** Whether the participant is left out of the main audio mix. Set by the client. */
    public static final Property<InvitationParticipantInfo, Boolean> REMOVE_FROM_DEFAULT_AUDIO_ROUTING_GROUP =
            OWN.property("removeFromDefaultAudioRoutingGroup", BOOLEAN, SINCE_2026);

    /** The type {@code microsoft.graph.invitationParticipantInfo}. */
    public static final ResourceType<InvitationParticipantInfo> TYPE =
            ResourceType.of(OWN, InvitationParticipantInfo::of, InvitationParticipantInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public InvitationParticipantInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            identity, endpointType, replacesCallId, hidden, participantId, removeFromDefaultAudioRoutingGroup
        };
    }

    private static InvitationParticipantInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new InvitationParticipantInfo(
                IDENTITY.in(values),
                ENDPOINT_TYPE.in(values),
                REPLACES_CALL_ID.in(values),
                HIDDEN.in(values),
                PARTICIPANT_ID.in(values),
                REMOVE_FROM_DEFAULT_AUDIO_ROUTING_GROUP.in(values),
                additional);
    }

    @Override
    public ResourceType<InvitationParticipantInfo> resourceType() {
        return TYPE;
    }
}
