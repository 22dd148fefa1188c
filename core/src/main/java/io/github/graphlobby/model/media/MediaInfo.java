package io.github.graphlobby.model.media;

import static io.github.graphlobby.schema.Edm.STRING;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sound file that is played in a call.
 *
 * @param uri {@link #URI}
 * @param resourceId {@link #RESOURCE_ID}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/mediainfo">mediaInfo</a>
 */
public record MediaInfo(
        @NotNull(message = "must not be null") @Nullable String uri,
        @Nullable String resourceId,
        Map<String, @Nullable Object> additional)
        implements Resource<MediaInfo> {

    private static final Declaration<MediaInfo> OWN = Declaration.<MediaInfo>complex("microsoft.graph.mediaInfo");

    /** Where the sound file is: WAV, mono, 16 bits, 16 kHz; never null. Set by the client. */
    public static final Property<MediaInfo, String> URI = OWN.property("uri", STRING.nonNull());

    /** The name under which the file is kept to be played again. Set by the client. */
    public static final Property<MediaInfo, String> RESOURCE_ID = OWN.property("resourceId", STRING);

    /** The type {@code microsoft.graph.mediaInfo}. */
    public static final ResourceType<MediaInfo> TYPE = ResourceType.of(OWN, MediaInfo::of, MediaInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public MediaInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {uri, resourceId};
    }

    private static MediaInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new MediaInfo(URI.in(values), RESOURCE_ID.in(values), additional);
    }

    @Override
    public ResourceType<MediaInfo> resourceType() {
        return TYPE;
    }
}
