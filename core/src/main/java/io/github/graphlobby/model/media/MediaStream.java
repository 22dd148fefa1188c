package io.github.graphlobby.model.media;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.STRING;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One stream of sound, picture or data.
 *
 * @param mediaType {@link #MEDIA_TYPE}
 * @param label {@link #LABEL}
 * @param sourceId {@link #SOURCE_ID}
 * @param direction {@link #DIRECTION}
 * @param serverMuted {@link #SERVER_MUTED}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/mediastream">mediaStream</a>
 */
public record MediaStream(
        @NotNull(message = "must not be null") @Nullable Modality mediaType,
        @Nullable String label,
        @NotNull(message = "must not be null") @Nullable String sourceId,
        @NotNull(message = "must not be null") @Nullable MediaDirection direction,
        @NotNull(message = "must not be null") @Nullable Boolean serverMuted,
        Map<String, @Nullable Object> additional)
        implements Resource<MediaStream> {

    private static final Declaration<MediaStream> OWN = Declaration.<MediaStream>complex("microsoft.graph.mediaStream");

    /** What flows; never null. Set by the service. */
    public static final Property<MediaStream, Modality> MEDIA_TYPE = OWN.property("mediaType", Modality.TYPE.nonNull());

    /** A label of the stream. Set by the service. */
    public static final Property<MediaStream, String> LABEL = OWN.property("label", STRING);

    /** The id of the source; never null. Set by the service. */
    public static final Property<MediaStream, String> SOURCE_ID = OWN.property("sourceId", STRING.nonNull());

    /** Whether the stream is sent, received or both; never null. Set by the service. */
    public static final Property<MediaStream, MediaDirection> DIRECTION =
            OWN.property("direction", MediaDirection.TYPE.nonNull());

    /** Whether the service mutes the stream; never null. Set by the service. */
    public static final Property<MediaStream, Boolean> SERVER_MUTED = OWN.property("serverMuted", BOOLEAN.nonNull());

    /** The type {@code microsoft.graph.mediaStream}. */
    public static final ResourceType<MediaStream> TYPE = ResourceType.of(OWN, MediaStream::of, MediaStream::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public MediaStream {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {mediaType, label, sourceId, direction, serverMuted};
    }

    private static MediaStream of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new MediaStream(
                MEDIA_TYPE.in(values),
                LABEL.in(values),
                SOURCE_ID.in(values),
                DIRECTION.in(values),
                SERVER_MUTED.in(values),
                additional);
    }

    @Override
    public ResourceType<MediaStream> resourceType() {
        return TYPE;
    }
}
