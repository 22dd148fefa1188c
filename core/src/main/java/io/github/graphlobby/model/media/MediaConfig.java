package io.github.graphlobby.model.media;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.SchemaVersion.BETAS;

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
 * @see <a href="https://learn.microsoft.com/graph/api/resources/mediaconfig">mediaConfig</a>
 */
public sealed interface MediaConfig extends AnyResource
        permits AppHostedMediaConfig, ServiceHostedMediaConfig, OtherMediaConfig {
    /** The properties that every one of these types has. */
    Declaration<MediaConfig> DECLARATION = Declaration.complex("microsoft.graph.mediaConfig");

    /** Whether the application is left out of the main audio mix. Set by the client that makes or answers the call. */
    Property<MediaConfig, Boolean> REMOVE_FROM_DEFAULT_AUDIO_GROUP =
            DECLARATION.property("removeFromDefaultAudioGroup", BOOLEAN, BETAS);

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

    /** {@return the value of {@link #REMOVE_FROM_DEFAULT_AUDIO_GROUP}, or null for none} */
    @Nullable
    Boolean removeFromDefaultAudioGroup();

    @Override
    ResourceType<? extends MediaConfig> resourceType();
}
