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
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo">callTranscriptionInfo</a>.
 *
 * @param state how the transcription stands
 * @param lastModifiedDateTime when that last changed
 * @param additional members that no property declares, never null
 */
public record CallTranscriptionInfo(
        @NotNull(message = "must not be null") @Nullable CallTranscriptionState state,
        @Nullable OffsetDateTime lastModifiedDateTime,
        Map<String, @Nullable Object> additional)
        implements Resource<CallTranscriptionInfo> {

    private static final Declaration<CallTranscriptionInfo> OWN =
            Declaration.<CallTranscriptionInfo>complex("microsoft.graph.callTranscriptionInfo");

    /**
     * The property {@code state}: how the transcription stands.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<CallTranscriptionInfo, CallTranscriptionState> STATE =
            OWN.property("state", CallTranscriptionState.TYPE.nonNull());

    /**
     * The property {@code lastModifiedDateTime}: when that last changed.
     *
     * <p>Set by the service, in UTC. In every schema version.
     */
    public static final Property<CallTranscriptionInfo, OffsetDateTime> LAST_MODIFIED_DATE_TIME =
            OWN.property("lastModifiedDateTime", DATE_TIME_OFFSET);

    /** The type {@code microsoft.graph.callTranscriptionInfo}. */
    public static final ResourceType<CallTranscriptionInfo> TYPE =
            ResourceType.of(OWN, CallTranscriptionInfo::of, CallTranscriptionInfo::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
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
