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
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/apphostedmediaconfig">appHostedMediaConfig</a>.
 *
 * @param removeFromDefaultAudioGroup whether the application is taken out of the main mix of sound
 * @param blob what the media platform of the application made, opaque
 * @param additional members that no property declares, never null
 */
public record AppHostedMediaConfig(
        @Nullable Boolean removeFromDefaultAudioGroup,
        @Nullable String blob,
        Map<String, @Nullable Object> additional) implements MediaConfig, Resource<AppHostedMediaConfig> {

    private static final Declaration<AppHostedMediaConfig> OWN =
            Declaration.<AppHostedMediaConfig>derived("microsoft.graph.appHostedMediaConfig", MediaConfig.DECLARATION);

    /**
     * The property {@code blob}: what the media platform of the application made, opaque.
     *
     * <p>Set by the client. In every schema version.
     */
    public static final Property<AppHostedMediaConfig, String> BLOB = OWN.property("blob", STRING);

    /** The type {@code microsoft.graph.appHostedMediaConfig}. */
    public static final ResourceType<AppHostedMediaConfig> TYPE =
            ResourceType.of(OWN, AppHostedMediaConfig::of, AppHostedMediaConfig::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
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
