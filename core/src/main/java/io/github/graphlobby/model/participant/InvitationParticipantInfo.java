package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

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
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/invitationparticipantinfo">invitationParticipantInfo</a>.
 *
 * @param identity the identities of the one who is called
 * @param endpointType the kind of device or service
 * @param replacesCallId the id of a call that ends once this participant was added
 * @param hidden whether the participant is left out of the roster
 * @param participantId the id of the participant
 * @param removeFromDefaultAudioRoutingGroup whether the participant is taken out of the main mix of sound
 * @param additional members that no property declares, never null
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

    /**
     * The property {@code identity}: the identities of the one who is called.
     *
     * <p>Set by the client; never null. In every schema version.
     */
    public static final Property<InvitationParticipantInfo, IdentitySet> IDENTITY = OWN.property(
            "identity", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /**
     * The property {@code endpointType}: the kind of device or service.
     *
     * <p>Set by the client. In the beta versions.
     */
    public static final Property<InvitationParticipantInfo, EndpointType> ENDPOINT_TYPE =
            OWN.property("endpointType", EndpointType.TYPE, BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code replacesCallId}: the id of a call that ends once this participant was added.
     *
     * <p>Set by the client. In every schema version.
     */
    public static final Property<InvitationParticipantInfo, String> REPLACES_CALL_ID =
            OWN.property("replacesCallId", STRING);

    /**
     * The property {@code hidden}: whether the participant is left out of the roster.
     *
     * <p>Set by the client. In the versions of 2026.
     */
    public static final Property<InvitationParticipantInfo, Boolean> HIDDEN =
            OWN.property("hidden", BOOLEAN, V1_2026, BETA_2026);

    /**
     * The property {@code participantId}: the id of the participant.
     *
     * <p>Set by the client. In the versions of 2026.
     */
    public static final Property<InvitationParticipantInfo, String> PARTICIPANT_ID =
            OWN.property("participantId", STRING, V1_2026, BETA_2026);

    /**
     * The property {@code removeFromDefaultAudioRoutingGroup}: whether the participant is taken out of the main mix of
     * sound.
     *
     * <p>Set by the client. In the versions of 2026.
     */
    public static final Property<InvitationParticipantInfo, Boolean> REMOVE_FROM_DEFAULT_AUDIO_ROUTING_GROUP =
            OWN.property("removeFromDefaultAudioRoutingGroup", BOOLEAN, V1_2026, BETA_2026);

    /** The type {@code microsoft.graph.invitationParticipantInfo}. */
    public static final ResourceType<InvitationParticipantInfo> TYPE =
            ResourceType.of(OWN, InvitationParticipantInfo::of, InvitationParticipantInfo::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
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
