package io.github.graphlobby.model.media;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the media of a call are handled: by the application, by the service, or in a way that this library does not
 * model, which {@link OtherMediaConfig} keeps.
 *
 * <p>Source: the Graph page <a href="https://learn.microsoft.com/graph/api/resources/mediaconfig">mediaConfig</a>.
 */
public sealed interface MediaConfig extends AnyResource
        permits AppHostedMediaConfig, ServiceHostedMediaConfig, OtherMediaConfig {
    /** The properties that every one of these types has. */
    Declaration<MediaConfig> DECLARATION = Declaration.complex("microsoft.graph.mediaConfig");

    /**
     * The property {@code removeFromDefaultAudioGroup}: whether the application is taken out of the main mix of sound.
     *
     * <p>Set by the client that makes or answers the call. In the beta versions.
     */
    Property<MediaConfig, Boolean> REMOVE_FROM_DEFAULT_AUDIO_GROUP =
            DECLARATION.property("removeFromDefaultAudioGroup", BOOLEAN, BETA_2020, BETA_2022, BETA_2026);

    /** The type {@code microsoft.graph.mediaConfig}, abstract: one of the types derived from it, modelled or not. */
    ResourceFamily<MediaConfig> TYPE = ResourceFamily.of(
            MediaConfig.class,
            DECLARATION,
            Map.of(
                    "microsoft.graph.appHostedMediaConfig",
                    () -> AppHostedMediaConfig.TYPE,
                    "microsoft.graph.serviceHostedMediaConfig",
                    () -> ServiceHostedMediaConfig.TYPE),
            OtherMediaConfig::type);

    /**
     * Returns whether the application is taken out of the main mix of sound.
     *
     * @return the value, or null for none
     */
    @Nullable
    Boolean removeFromDefaultAudioGroup();

    @Override
    ResourceType<? extends MediaConfig> resourceType();
}
