package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.INT64;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tone that was dialled during a call.
 *
 * @param sequenceId {@link #SEQUENCE_ID}
 * @param tone {@link #TONE}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/toneinfo">toneInfo</a>
 */
public record ToneInfo(
        @NotNull(message = "must not be null") @Nullable Long sequenceId,
        @NotNull(message = "must not be null") @Nullable Tone tone,
        Map<String, @Nullable Object> additional)
        implements Resource<ToneInfo> {

    private static final Declaration<ToneInfo> OWN = Declaration.<ToneInfo>complex("microsoft.graph.toneInfo");

    /** The number of the tone, by which tones are put in order; never null. Set by the service. */
    public static final Property<ToneInfo, Long> SEQUENCE_ID = OWN.property("sequenceId", INT64.nonNull());

    /** The tone; never null. Set by the service. */
    public static final Property<ToneInfo, Tone> TONE = OWN.property("tone", Tone.TYPE.nonNull());

    /** The type {@code microsoft.graph.toneInfo}. */
    public static final ResourceType<ToneInfo> TYPE = ResourceType.of(OWN, ToneInfo::of, ToneInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public ToneInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {sequenceId, tone};
    }

    private static ToneInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new ToneInfo(SEQUENCE_ID.in(values), TONE.in(values), additional);
    }

    @Override
    public ResourceType<ToneInfo> resourceType() {
        return TYPE;
    }
}
