package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETAS;

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
 * @param recordingStatus {@link #RECORDING_STATUS}
 * @param initiatedBy {@link #INITIATED_BY}
 * @param initiator {@link #INITIATOR}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/recordinginfo">recordingInfo</a>
 */
public record RecordingInfo(
        @NotNull(message = "must not be null") @Nullable RecordingStatus recordingStatus,
        @Valid @Nullable ParticipantInfo initiatedBy,
        @Valid @Nullable IdentitySet initiator,
        Map<String, @Nullable Object> additional)
        implements Resource<RecordingInfo> {

    private static final Declaration<RecordingInfo> OWN =
            Declaration.<RecordingInfo>complex("microsoft.graph.recordingInfo");

    /** Whether something is recorded; never null. Set by the service. */
    public static final Property<RecordingInfo, RecordingStatus> RECORDING_STATUS =
            OWN.property("recordingStatus", RecordingStatus.TYPE.nonNull());

    /** The participant who started the recording. Set by the service. */
    public static final Property<RecordingInfo, ParticipantInfo> INITIATED_BY =
            OWN.property("initiatedBy", structured(ParticipantInfo.class, () -> ParticipantInfo.TYPE), BETAS);

    /** The identities of the one who started the recording. Set by the service. */
    public static final Property<RecordingInfo, IdentitySet> INITIATOR =
            OWN.property("initiator", structured(IdentitySet.class, () -> IdentitySet.TYPE));

    /** The type {@code microsoft.graph.recordingInfo}. */
    public static final ResourceType<RecordingInfo> TYPE =
            ResourceType.of(OWN, RecordingInfo::of, RecordingInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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
