package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.CONFIDENTIAL_STRING;
import static io.github.graphlobby.schema.Edm.INT64;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.media.MediaStream;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a call: an entry in the roster.
 *
 * @param id {@link #ID}
 * @param info {@link #INFO}
 * @param recordingInfo {@link #RECORDING_INFO}
 * @param mediaStreams {@link #MEDIA_STREAMS}
 * @param metadata {@link #METADATA}
 * @param isMuted {@link #IS_MUTED}
 * @param isInLobby {@link #IS_IN_LOBBY}
 * @param removedState {@link #REMOVED_STATE}
 * @param restrictedExperience {@link #RESTRICTED_EXPERIENCE}
 * @param rosterSequenceNumber {@link #ROSTER_SEQUENCE_NUMBER}
 * @param isIdentityAnonymized {@link #IS_IDENTITY_ANONYMIZED}
 * @param preferredDisplayName {@link #PREFERRED_DISPLAY_NAME}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/participant">participant</a>
 */
public record Participant(
        @NotNull(message = "must not be null") @Nullable String id,

        @NotNull(message = "must not be null") @Valid @Nullable
        ParticipantInfo info,

        @Valid @Nullable RecordingInfo recordingInfo,
        @Nullable List<@Valid MediaStream> mediaStreams,
        @Nullable String metadata,
        @NotNull(message = "must not be null") @Nullable Boolean isMuted,
        @NotNull(message = "must not be null") @Nullable Boolean isInLobby,
        @Valid @Nullable RemovedState removedState,
        @Valid @Nullable OnlineMeetingRestricted restrictedExperience,
        @Nullable Long rosterSequenceNumber,
        @Nullable Boolean isIdentityAnonymized,
        @Nullable String preferredDisplayName,
        Map<String, @Nullable Object> additional)
        implements Entity, Resource<Participant> {

    private static final Declaration<Participant> OWN =
            Declaration.<Participant>derived("microsoft.graph.participant", Entity.DECLARATION);

    /** Who it is; never null. Set by the service. */
    public static final Property<Participant, ParticipantInfo> INFO = OWN.property(
            "info",
            structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE).nonNull());

    /** Whether and for whom the participant is recorded. Set by the service. */
    public static final Property<Participant, RecordingInfo> RECORDING_INFO =
            OWN.property("recordingInfo", structured(RecordingInfo.class, () -> RecordingInfo.TYPE));

    /** The media that the participant sends and receives. Set by the service. */
    public static final Property<Participant, List<MediaStream>> MEDIA_STREAMS =
            OWN.property("mediaStreams", collection(structured(MediaStream.class, () -> MediaStream.TYPE)));

    /** Data that the participant shows in the roster; confidential. Changed by updateMetadata. */
    public static final Property<Participant, String> METADATA = OWN.property("metadata", CONFIDENTIAL_STRING);

    /** Whether the participant is muted; never null. Set by the service. */
    public static final Property<Participant, Boolean> IS_MUTED = OWN.property("isMuted", BOOLEAN.nonNull());

    /** Whether the participant waits in the lobby; never null. Set by the service. */
    public static final Property<Participant, Boolean> IS_IN_LOBBY = OWN.property("isInLobby", BOOLEAN.nonNull());

    /** Why the participant was removed. Set by the service. */
    public static final Property<Participant, RemovedState> REMOVED_STATE =
            OWN.property("removedState", structured(RemovedState.class, () -> RemovedState.TYPE), SINCE_2026);

    /** What the participant may not do, and why. Set by the service. */
    public static final Property<Participant, OnlineMeetingRestricted> RESTRICTED_EXPERIENCE = OWN.property(
            "restrictedExperience",
            structured(OnlineMeetingRestricted.class, () -> OnlineMeetingRestricted.TYPE),
            SINCE_2026);

    /** The sequence number of the roster, which puts its states in order. Set by the service. */
    public static final Property<Participant, Long> ROSTER_SEQUENCE_NUMBER =
            OWN.property("rosterSequenceNumber", INT64, SINCE_2026);

    /** Whether the identity is hidden. Set by the service. */
    public static final Property<Participant, Boolean> IS_IDENTITY_ANONYMIZED =
            OWN.property("isIdentityAnonymized", BOOLEAN, Set.of(BETA_2026));

    /** The name that the participant wants to be shown. Set by the service. */
    public static final Property<Participant, String> PREFERRED_DISPLAY_NAME =
            OWN.property("preferredDisplayName", STRING, Set.of(BETA_2026));

    /** The type {@code microsoft.graph.participant}. */
    public static final ResourceType<Participant> TYPE = ResourceType.of(OWN, Participant::of, Participant::values);

    /** Copies the collections and checks the additional members as {@link Declaration#additional} says. */
    public Participant {
        mediaStreams = Frozen.list(mediaStreams);
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            id,
            info,
            recordingInfo,
            mediaStreams,
            metadata,
            isMuted,
            isInLobby,
            removedState,
            restrictedExperience,
            rosterSequenceNumber,
            isIdentityAnonymized,
            preferredDisplayName
        };
    }

    private static Participant of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new Participant(
                ID.in(values),
                INFO.in(values),
                RECORDING_INFO.in(values),
                MEDIA_STREAMS.in(values),
                METADATA.in(values),
                IS_MUTED.in(values),
                IS_IN_LOBBY.in(values),
                REMOVED_STATE.in(values),
                RESTRICTED_EXPERIENCE.in(values),
                ROSTER_SEQUENCE_NUMBER.in(values),
                IS_IDENTITY_ANONYMIZED.in(values),
                PREFERRED_DISPLAY_NAME.in(values),
                additional);
    }

    @Override
    public ResourceType<Participant> resourceType() {
        return TYPE;
    }

    /** {@return all components but the metadata} */
    @Override
    public String toString() {
        return TYPE.toText(this);
    }
}
