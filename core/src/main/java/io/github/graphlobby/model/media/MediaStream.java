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
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/mediastream">mediaStream</a>.
 *
 * @param mediaType what flows
 * @param label a label of the stream
 * @param sourceId the id of the source
 * @param direction whether the stream is sent, received or both
 * @param serverMuted whether the service mutes the stream
 * @param additional members that no property declares, never null
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

    /**
     * The property {@code mediaType}: what flows.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<MediaStream, Modality> MEDIA_TYPE = OWN.property("mediaType", Modality.TYPE.nonNull());

    /**
     * The property {@code label}: a label of the stream.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<MediaStream, String> LABEL = OWN.property("label", STRING);

    /**
     * The property {@code sourceId}: the id of the source.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<MediaStream, String> SOURCE_ID = OWN.property("sourceId", STRING.nonNull());

    /**
     * The property {@code direction}: whether the stream is sent, received or both.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<MediaStream, MediaDirection> DIRECTION =
            OWN.property("direction", MediaDirection.TYPE.nonNull());

    /**
     * The property {@code serverMuted}: whether the service mutes the stream.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<MediaStream, Boolean> SERVER_MUTED = OWN.property("serverMuted", BOOLEAN.nonNull());

    /** The type {@code microsoft.graph.mediaStream}. */
    public static final ResourceType<MediaStream> TYPE = ResourceType.of(OWN, MediaStream::of, MediaStream::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
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
