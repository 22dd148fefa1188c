package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.DATE_TIME_OFFSET;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the transcription of a call stands.
 *
 * @param state {@link #STATE}
 * @param lastModifiedDateTime {@link #LAST_MODIFIED_DATE_TIME}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo">callTranscriptionInfo</a>
 */
public record CallTranscriptionInfo(
        @NotNull(message = "must not be null") @Nullable CallTranscriptionState state,
        @Nullable OffsetDateTime lastModifiedDateTime,
        Map<String, @Nullable Object> additional)
        implements Resource<CallTranscriptionInfo> {

    private static final Declaration<CallTranscriptionInfo> OWN =
            Declaration.<CallTranscriptionInfo>complex("microsoft.graph.callTranscriptionInfo");

    /** How the transcription stands; never null. Set by the service. */
    public static final Property<CallTranscriptionInfo, CallTranscriptionState> STATE =
            OWN.property("state", CallTranscriptionState.TYPE.nonNull());

    /** When the state last changed, in UTC. Set by the service. */
    public static final Property<CallTranscriptionInfo, OffsetDateTime> LAST_MODIFIED_DATE_TIME =
            OWN.property("lastModifiedDateTime", DATE_TIME_OFFSET);

    /** The type {@code microsoft.graph.callTranscriptionInfo}. */
    public static final ResourceType<CallTranscriptionInfo> TYPE =
            ResourceType.of(OWN, CallTranscriptionInfo::of, CallTranscriptionInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public CallTranscriptionInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {state, lastModifiedDateTime};
    }

    private static CallTranscriptionInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new CallTranscriptionInfo(STATE.in(values), LAST_MODIFIED_DATE_TIME.in(values), additional);
    }

    @Override
    public ResourceType<CallTranscriptionInfo> resourceType() {
        return TYPE;
    }
}
