package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.codec.UntypedCodec;
import io.github.graphlobby.json.token.Utf8Writer;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema (2020-12) of what may be sent, made of the declarations: for builders of forms, tools and API
 * documents.
 *
 * <p>It says which members there are and of which type, where null is legal, the members of enumerations in every
 * documented casing, ranges, lengths and forms of text, which objects are closed, and where {@code @odata.type} has to
 * say the type. It cannot say that a member is given twice, that text has a lone surrogate, that a day or a duration
 * does not exist, how many digits a decimal number has, a rule that is neither a bound of numbers nor a form, or that
 * text has characters which are two to Java; what breaks that is valid by the schema and refused all the same. A rule
 * that it cannot say is the {@code description} of the value.
 *
 * <p>In a resource every member may be null, which says there that it has no value, as answers do.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class JsonSchema {
    private final Map<String, @Nullable Object> schema;

    private JsonSchema(Map<String, @Nullable Object> schema) {
        this.schema = schema;
    }

    /**
     * {@return the schema of the body of a PATCH that may change every property, of whatever version}
     *
     * @param type the type of what is patched
     */
    public static JsonSchema ofPatch(ResourceType<?> type) {
        var definitions = SchemaDefinitions.ofPatch(null);
        return new JsonSchema(definitions.document("PATCH of " + requireNonNull(type, "type"), definitions.root(type)));
    }

    /**
     * {@return the schema of the body of a PATCH that a service of a vintage takes: what may be updated, as its version
     * of the schema has it}
     *
     * @param <R> what is patched
     * @param type its type
     * @param vintage the vintage
     * @throws IllegalArgumentException if what is of the type cannot be updated
     */
    public static <R extends Resource<R>> JsonSchema ofPatch(ResourceType<R> type, Vintage vintage) {
        requireNonNull(type, "type");
        if (!requireNonNull(vintage, "vintage").isUpdatable(type)) {
            throw new IllegalArgumentException(type + " cannot be updated (" + vintage + ")");
        }
        Set<Property<? super R, ?>> updatable = vintage.updatable(type);
        var definitions = SchemaDefinitions.ofPatch(vintage.schema());
        return new JsonSchema(definitions.document(
                "PATCH of " + type + ", " + vintage, definitions.announced(type, updatable::contains)));
    }

    /**
     * {@return the schema of a resource with the members of every version}
     *
     * @param type its type, or an abstract one for whatever is derived from it
     */
    public static JsonSchema ofResource(StructuredType<?> type) {
        var definitions = SchemaDefinitions.ofResource(null);
        return new JsonSchema(definitions.document(requireNonNull(type, "type").name(), definitions.reference(type)));
    }

    /**
     * {@return the schema of a resource as one version has it}
     *
     * <p>An answer may have a later member of an enumeration all the same, if the version has no
     * {@code unknownFutureValue} to hide it by.
     *
     * @param type its type, or an abstract one for whatever is derived from it
     * @param version the version of Graph's schema, such as {@code Vintage.V1_2026.schema()}
     */
    public static JsonSchema ofResource(StructuredType<?> type, SchemaVersion version) {
        var definitions = SchemaDefinitions.ofResource(requireNonNull(version, "version"));
        String title = requireNonNull(type, "type") + ", " + version;
        return new JsonSchema(definitions.document(title, definitions.reference(type)));
    }

    /** {@return the schema as a JSON object in the normal form of {@link Json}} */
    public Map<String, @Nullable Object> toJson() {
        return schema;
    }

    /** {@return the schema as JSON in UTF-8, on one line} */
    public byte[] toBytes() {
        return Utf8Writer.toBytes(out -> UntypedCodec.writeValue(schema, out));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonSchema that && schema.equals(that.schema);
    }

    @Override
    public int hashCode() {
        return schema.hashCode();
    }

    /** {@return the schema as JSON, on one line} */
    @Override
    public String toString() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }
}
