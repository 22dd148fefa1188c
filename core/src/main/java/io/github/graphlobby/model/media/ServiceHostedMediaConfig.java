package io.github.graphlobby.model.media;

import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Media that the service handles.
 *
 * @param removeFromDefaultAudioGroup {@link #REMOVE_FROM_DEFAULT_AUDIO_GROUP}
 * @param preFetchMedia {@link #PRE_FETCH_MEDIA}
 * @param liveCaptionOptions {@link #LIVE_CAPTION_OPTIONS}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/servicehostedmediaconfig">serviceHostedMediaConfig</a>
 */
public record ServiceHostedMediaConfig(
        @Nullable Boolean removeFromDefaultAudioGroup,
        @Nullable List<@Valid MediaInfo> preFetchMedia,
        @Valid @Nullable LiveCaptionOptions liveCaptionOptions,
        Map<String, @Nullable Object> additional)
        implements MediaConfig, Resource<ServiceHostedMediaConfig> {

    private static final Declaration<ServiceHostedMediaConfig> OWN = Declaration.<ServiceHostedMediaConfig>derived(
            "microsoft.graph.serviceHostedMediaConfig", MediaConfig.DECLARATION);

    /** Media to be fetched before they are played. Set by the client. */
    public static final Property<ServiceHostedMediaConfig, List<MediaInfo>> PRE_FETCH_MEDIA =
            OWN.property("preFetchMedia", collection(structured(MediaInfo.class, () -> MediaInfo.TYPE)));

    /** How captions are sent while somebody speaks. Set by the client. */
    public static final Property<ServiceHostedMediaConfig, LiveCaptionOptions> LIVE_CAPTION_OPTIONS = OWN.property(
            "liveCaptionOptions",
            structured(LiveCaptionOptions.class, () -> LiveCaptionOptions.TYPE),
            Set.of(BETA_2026));

    /** The type {@code microsoft.graph.serviceHostedMediaConfig}. */
    public static final ResourceType<ServiceHostedMediaConfig> TYPE =
            ResourceType.of(OWN, ServiceHostedMediaConfig::of, ServiceHostedMediaConfig::values);

    /** Copies the collections and checks the additional members as {@link Declaration#additional} says. */
    public ServiceHostedMediaConfig {
        preFetchMedia = Frozen.list(preFetchMedia);
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {removeFromDefaultAudioGroup, preFetchMedia, liveCaptionOptions};
    }

    private static ServiceHostedMediaConfig of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new ServiceHostedMediaConfig(
                REMOVE_FROM_DEFAULT_AUDIO_GROUP.in(values),
                PRE_FETCH_MEDIA.in(values),
                LIVE_CAPTION_OPTIONS.in(values),
                additional);
    }

    @Override
    public ResourceType<ServiceHostedMediaConfig> resourceType() {
        return TYPE;
    }
}
