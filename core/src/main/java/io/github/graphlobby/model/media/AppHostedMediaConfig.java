package io.github.graphlobby.model.media;

import static io.github.graphlobby.schema.Edm.STRING;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Media that the application handles itself.
 *
 * @param removeFromDefaultAudioGroup {@link #REMOVE_FROM_DEFAULT_AUDIO_GROUP}
 * @param blob {@link #BLOB}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/apphostedmediaconfig">appHostedMediaConfig</a>
 */
public record AppHostedMediaConfig(
        @Nullable Boolean removeFromDefaultAudioGroup,
        @Nullable String blob,
        Map<String, @Nullable Object> additional) implements MediaConfig, Resource<AppHostedMediaConfig> {

    private static final Declaration<AppHostedMediaConfig> OWN =
            Declaration.<AppHostedMediaConfig>derived("microsoft.graph.appHostedMediaConfig", MediaConfig.DECLARATION);

    /** What the media platform of the application made, opaque. Set by the client. */
    public static final Property<AppHostedMediaConfig, String> BLOB = OWN.property("blob", STRING);

    /** The type {@code microsoft.graph.appHostedMediaConfig}. */
    public static final ResourceType<AppHostedMediaConfig> TYPE =
            ResourceType.of(OWN, AppHostedMediaConfig::of, AppHostedMediaConfig::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public AppHostedMediaConfig {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {removeFromDefaultAudioGroup, blob};
    }

    private static AppHostedMediaConfig of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new AppHostedMediaConfig(REMOVE_FROM_DEFAULT_AUDIO_GROUP.in(values), BLOB.in(values), additional);
    }

    @Override
    public ResourceType<AppHostedMediaConfig> resourceType() {
        return TYPE;
    }
}
