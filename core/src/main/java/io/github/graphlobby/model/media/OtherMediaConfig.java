package io.github.graphlobby.model.media;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.NamedTypes;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A media configuration of a type that is not modelled: its type and all its members are kept.
 *
 * @param odataType the qualified name of the type without {@code #}, such as {@code microsoft.graph.newMediaConfig}
 * @param removeFromDefaultAudioGroup {@link #REMOVE_FROM_DEFAULT_AUDIO_GROUP}
 * @param additional all other members, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/mediaconfig">mediaConfig</a>
 */
public record OtherMediaConfig(
        String odataType, @Nullable Boolean removeFromDefaultAudioGroup, Map<String, @Nullable Object> additional)
        implements MediaConfig, Resource<OtherMediaConfig> {

    private static final Declaration<OtherMediaConfig> OWN = Declaration.unmodelled(MediaConfig.DECLARATION);

    private static final NamedTypes<OtherMediaConfig> TYPES =
            NamedTypes.of(OWN, OtherMediaConfig::of, OtherMediaConfig::values);

    /**
     * Checks the additional members as {@link Declaration#additional} says.
     *
     * @throws IllegalArgumentException if the type is modelled
     */
    public OtherMediaConfig {
        odataType = MediaConfig.TYPE.unmodelled(odataType);
        additional = OWN.additional(additional);
    }

    /**
     * {@return the type of that name}
     *
     * @param typeName the qualified name of a type that is not modelled, without {@code #}
     */
    public static ResourceType<OtherMediaConfig> type(String typeName) {
        return TYPES.type(typeName);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {removeFromDefaultAudioGroup};
    }

    private static OtherMediaConfig of(
            String odataType, @Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new OtherMediaConfig(odataType, REMOVE_FROM_DEFAULT_AUDIO_GROUP.in(values), additional);
    }

    @Override
    public ResourceType<OtherMediaConfig> resourceType() {
        return type(odataType);
    }
}
