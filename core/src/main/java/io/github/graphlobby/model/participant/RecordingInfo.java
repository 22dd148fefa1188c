package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

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
        @NotNull(message = "must not be null") @Nullable RecordingStatus recordingStatus,
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
            BETA_2022,
            BETA_2026);

    /**
     * The property {@code initiator}: who started the recording.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<RecordingInfo, IdentitySet> INITIATOR =
            OWN.property("initiator", structured(IdentitySet.class, () -> IdentitySet.TYPE));

    /** The type {@code microsoft.graph.recordingInfo}. */
    public static final ResourceType<RecordingInfo> TYPE =
            ResourceType.of(OWN, RecordingInfo::of, RecordingInfo::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public RecordingInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
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
