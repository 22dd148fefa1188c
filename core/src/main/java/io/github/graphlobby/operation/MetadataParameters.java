package io.github.graphlobby.operation;

import static io.github.graphlobby.schema.Edm.CONFIDENTIAL_STRING;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Rule.maxLength;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of call: updateMetadata. They are read as a patch, because to omit {@code metadata} and to send it as
 * null are different wishes.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param metadata data that the participant shows in the roster
 * @param clientContext text that the client gives to recognise the operation, at most 256 characters
 * @param additional members that are no parameters, never null
 */
public record MetadataParameters(
        @Nullable String metadata, @Nullable String clientContext, Map<String, @Nullable Object> additional)
        implements Resource<MetadataParameters> {

    private static final Declaration<MetadataParameters> OWN = Declaration.complex("microsoft.graph.updateMetadata");

    /** The parameter {@code metadata}; confidential. */
    public static final Property<MetadataParameters, String> METADATA = OWN.property("metadata", CONFIDENTIAL_STRING);

    /** The parameter {@code clientContext}. */
    public static final Property<MetadataParameters, String> CLIENT_CONTEXT =
            OWN.property("clientContext", STRING.where(maxLength(256)));

    /** The type of the parameters. */
    public static final ResourceType<MetadataParameters> TYPE =
            ResourceType.of(OWN, MetadataParameters::of, MetadataParameters::values);

    /** Copies the collections. */
    public MetadataParameters {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {metadata, clientContext};
    }

    private static MetadataParameters of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new MetadataParameters(METADATA.in(values), CLIENT_CONTEXT.in(values), additional);
    }

    @Override
    public ResourceType<MetadataParameters> resourceType() {
        return TYPE;
    }

    /** {@return all components but the metadata} */
    @Override
    public String toString() {
        return TYPE.toText(this);
    }
}
