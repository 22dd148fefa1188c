package io.github.graphlobby.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.graphlobby.json.codec.MemberSelection;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.codec.WriteContext;
import io.github.graphlobby.json.token.DatabindWriter;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.SchemaVersion;
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
    private final WriteContext patches;

    DatabindSerializers(SchemaVersion version) {
        patches = WriteContext.of(MemberSelection.replacement(version));
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType javaType,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> raw = javaType.getRawClass();
        boolean written = AnyResource.class.isAssignableFrom(raw)
                || EvolvableEnum.class.isAssignableFrom(raw)
                || raw == Patch.class;
        return written ? serializer(raw) : null;
    }

    private ValueSerializer<?> serializer(Class<?> javaClass) {
        return new StdSerializer<Object>(javaClass) {
            @Override
            public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
                write(value, new DatabindWriter(generator));
            }
        };
    }

    private void write(Object value, TokenWriter out) {
        if (value instanceof AnyResource resource) {
            out.startObject();
            StructuredCodec.writeRoot(resource, out, WriteContext.PRESENT);
            out.endObject();
        } else if (value instanceof Patch<?> patch) {
            StructuredCodec.writeBody(patch, out, patches);
        } else {
            out.text(value.toString());
        }
    }
}
