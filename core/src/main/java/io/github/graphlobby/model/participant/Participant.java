package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.INT64;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

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
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a call: an entry in the roster.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/participant">participant</a>.
 *
 * @param id the key of the entity
 * @param info who it is
 * @param recordingInfo whether and for whom the participant is recorded
 * @param mediaStreams the media that the participant sends and receives
 * @param metadata data that the participant shows in the roster
 * @param isMuted whether the participant is muted
 * @param isInLobby whether the participant waits in the lobby
 * @param removedState why the participant was removed
 * @param restrictedExperience what the participant may not do, and why
 * @param rosterSequenceNumber the number of the state of the roster, by which states are put in order
 * @param isIdentityAnonymized whether the identity is hidden
 * @param preferredDisplayName the name that the participant wants to be shown
 * @param additional members that no property declares, never null
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

    /**
     * The property {@code info}: who it is.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<Participant, ParticipantInfo> INFO = OWN.property(
            "info",
            structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE).nonNull());

    /**
     * The property {@code recordingInfo}: whether and for whom the participant is recorded.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Participant, RecordingInfo> RECORDING_INFO =
            OWN.property("recordingInfo", structured(RecordingInfo.class, () -> RecordingInfo.TYPE));

    /**
     * The property {@code mediaStreams}: the media that the participant sends and receives.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<Participant, List<MediaStream>> MEDIA_STREAMS =
            OWN.property("mediaStreams", collection(structured(MediaStream.class, () -> MediaStream.TYPE)));

    /**
     * The property {@code metadata}: data that the participant shows in the roster.
     *
     * <p>Changed by updateMetadata. In every schema version.
     */
    public static final Property<Participant, String> METADATA = OWN.property("metadata", STRING);

    /**
     * The property {@code isMuted}: whether the participant is muted.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<Participant, Boolean> IS_MUTED = OWN.property("isMuted", BOOLEAN.nonNull());

    /**
     * The property {@code isInLobby}: whether the participant waits in the lobby.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<Participant, Boolean> IS_IN_LOBBY = OWN.property("isInLobby", BOOLEAN.nonNull());

    /**
     * The property {@code removedState}: why the participant was removed.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    public static final Property<Participant, RemovedState> REMOVED_STATE =
            OWN.property("removedState", structured(RemovedState.class, () -> RemovedState.TYPE), V1_2026, BETA_2026);

    /**
     * The property {@code restrictedExperience}: what the participant may not do, and why.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    public static final Property<Participant, OnlineMeetingRestricted> RESTRICTED_EXPERIENCE = OWN.property(
            "restrictedExperience",
            structured(OnlineMeetingRestricted.class, () -> OnlineMeetingRestricted.TYPE),
            V1_2026,
            BETA_2026);

    /**
     * The property {@code rosterSequenceNumber}: the number of the state of the roster, by which states are put in
     * order.
     *
     * <p>Set by the service; any Int64. In the versions of 2026.
     */
    public static final Property<Participant, Long> ROSTER_SEQUENCE_NUMBER =
            OWN.property("rosterSequenceNumber", INT64, V1_2026, BETA_2026);

    /**
     * The property {@code isIdentityAnonymized}: whether the identity is hidden.
     *
     * <p>Set by the service. In the beta version of 2026.
     */
    public static final Property<Participant, Boolean> IS_IDENTITY_ANONYMIZED =
            OWN.property("isIdentityAnonymized", BOOLEAN, BETA_2026);

    /**
     * The property {@code preferredDisplayName}: the name that the participant wants to be shown.
     *
     * <p>Set by the service. In the beta version of 2026.
     */
    public static final Property<Participant, String> PREFERRED_DISPLAY_NAME =
            OWN.property("preferredDisplayName", STRING, BETA_2026);

    /** The type {@code microsoft.graph.participant}. */
    public static final ResourceType<Participant> TYPE = ResourceType.of(OWN, Participant::of, Participant::values);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
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
}
