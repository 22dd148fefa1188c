package io.github.graphlobby.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.graphlobby.patch.AnyResource;
import io.github.graphlobby.patch.EvolvableEnum;
import io.github.graphlobby.patch.Patch;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** The serializers of resources, enumerations and patches. */
final class DatabindSerializers implements Serializers {
    private final Style replacement;

    DatabindSerializers(Style replacement) {
        this.replacement = replacement;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType javaType,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> raw = javaType.getRawClass();
        if (AnyResource.class.isAssignableFrom(raw)) {
            return serializer(AnyResource.class, this::writeResource);
        }
        if (EvolvableEnum.class.isAssignableFrom(raw)) {
            return serializer(EvolvableEnum.class, (out, value) -> out.text(value.toString()));
        }
        return raw == Patch.class ? serializer(Patch.class, this::writePatch) : null;
    }

    private void writeResource(TokenWriter out, AnyResource resource) {
        out.startObject();
        StructuredCodec.writeRoot(resource, out, Style.COMPACT);
        out.endObject();
    }

    private void writePatch(TokenWriter out, Patch<?> patch) {
        StructuredCodec.writeBody(patch, out, replacement);
    }

    private static <V> ValueSerializer<V> serializer(Class<V> javaClass, BiConsumer<TokenWriter, V> body) {
        return new StdSerializer<V>(javaClass) {
            @Override
            public void serialize(V value, JsonGenerator generator, SerializationContext context) {
                body.accept(new TokenWriter(generator), value);
            }
        };
    }
}
