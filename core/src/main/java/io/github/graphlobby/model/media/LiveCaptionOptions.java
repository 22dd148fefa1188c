package io.github.graphlobby.model.media;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How captions are sent while somebody speaks.
 *
 * @param streamUrl {@link #STREAM_URL}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/servicehostedmediaconfig">serviceHostedMediaConfig</a>
 */
public record LiveCaptionOptions(@Nullable String streamUrl, Map<String, @Nullable Object> additional)
        implements Resource<LiveCaptionOptions> {

    private static final Declaration<LiveCaptionOptions> OWN = Declaration.<LiveCaptionOptions>complex(
                    "microsoft.graph.liveCaptionOptions")
            .in(Set.of(BETA_2026));

    /** Where the captions are sent. Set by the client. */
    public static final Property<LiveCaptionOptions, String> STREAM_URL =
            OWN.property("streamUrl", STRING, Set.of(BETA_2026));

    /** The type {@code microsoft.graph.liveCaptionOptions}. */
    public static final ResourceType<LiveCaptionOptions> TYPE =
            ResourceType.of(OWN, LiveCaptionOptions::of, LiveCaptionOptions::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public LiveCaptionOptions {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {streamUrl};
    }

    private static LiveCaptionOptions of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new LiveCaptionOptions(STREAM_URL.in(values), additional);
    }

    @Override
    public ResourceType<LiveCaptionOptions> resourceType() {
        return TYPE;
    }
}
