package io.github.graphlobby.model.participant;

import static io.github.graphlobby.patch.Edm.structured;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2020;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2021;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2026;
import static io.github.graphlobby.patch.Wording.NOT_NULL;

import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.patch.Declaration;
import io.github.graphlobby.patch.Property;
import io.github.graphlobby.patch.Resource;
import io.github.graphlobby.patch.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether and for whom something is recorded.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/recordinginfo">recordingInfo</a>.
 *
 * @param recordingStatus whether something is recorded
 * @param initiatedBy the participant who started the recording
 * @param initiator who started the recording
 * @param additional members that no property declares, never null
 */
public record RecordingInfo(
        @NotNull(message = NOT_NULL) @Nullable RecordingStatus recordingStatus,
        @Valid @Nullable ParticipantInfo initiatedBy,
        @Valid @Nullable IdentitySet initiator,
        Map<String, @Nullable Object> additional)
        implements Resource<RecordingInfo> {

    private static final Declaration<RecordingInfo> OWN =
            Declaration.<RecordingInfo>complex("microsoft.graph.recordingInfo");

    /**
     * The property {@code recordingStatus}: whether something is recorded.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<RecordingInfo, RecordingStatus> RECORDING_STATUS =
            OWN.property("recordingStatus", RecordingStatus.TYPE.nonNull());

    /**
     * The property {@code initiatedBy}: the participant who started the recording.
     *
     * <p>Set by the service. In the beta versions.
     */
    public static final Property<RecordingInfo, ParticipantInfo> INITIATED_BY = OWN.property(
            "initiatedBy",
            structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE),
            BETA_2020,
            BETA_2021,
            BETA_2026);

    /**
     * The property {@code initiator}: who started the recording.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<RecordingInfo, IdentitySet> INITIATOR =
            OWN.property("initiator", structured(IdentitySet.class, () -> IdentitySet.TYPE));

    /** The type {@code microsoft.graph.recordingInfo}. */
    public static final ResourceType<RecordingInfo> TYPE = ResourceType.of(OWN, RecordingInfo::of);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public RecordingInfo {
        additional = OWN.additional(additional);
    }

    @Override
    public @Nullable Object[] values() {
        return new @Nullable Object[] {recordingStatus, initiatedBy, initiator};
    }

    private static RecordingInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new RecordingInfo(
                RECORDING_STATUS.in(values), INITIATED_BY.in(values), INITIATOR.in(values), additional);
    }

    @Override
    public ResourceType<RecordingInfo> resourceType() {
        return TYPE;
    }
}
