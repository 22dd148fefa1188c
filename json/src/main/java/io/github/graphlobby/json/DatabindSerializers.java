package io.github.graphlobby.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.graphlobby.json.codec.MemberSelection;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.codec.WriteContext;
import io.github.graphlobby.json.token.DatabindWriter;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PatchBuilder;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Snapshot;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Finds the serializers of what this library writes, and refuses what a mapper would write wrong. */
final class DatabindSerializers implements Serializers {
    private static final Set<Class<?>> CLASSES =
            Set.of(Patch.class, JsonMergePatch.class, Document.class, ErrorEnvelope.class);

    /** They have no JSON; as beans they would be written as something that nobody reads. */
    private static final Set<Class<?>> WITHOUT_JSON =
            Set.of(PatchBuilder.class, DecodedPatch.class, Draft.class, Snapshot.class, Page.class);

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
        Class<?> javaClass = javaType.getRawClass();
        boolean written = AnyResource.class.isAssignableFrom(javaClass)
                || EvolvableEnum.class.isAssignableFrom(javaClass)
                || CLASSES.contains(javaClass)
                || WITHOUT_JSON.contains(javaClass);
        return written ? serializer(javaClass) : null;
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
            write(resource, out, WriteContext.PRESENT);
        } else if (value instanceof Document<?> document) {
            write(
                    resourceOf(document),
                    out,
                    WriteContext.PRESENT.annotating(document.control().annotations()));
        } else if (value instanceof Patch<?> patch) {
            StructuredCodec.writeBody(patch, out, patches);
        } else if (value instanceof JsonMergePatch patch) {
            StructuredCodec.writeBody(patch, out);
        } else if (value instanceof ErrorEnvelope envelope) {
            envelope.write(out);
        } else if (value instanceof EvolvableEnum member) {
            out.text(member.toString());
        } else {
            throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " has no JSON");
        }
    }

    private static AnyResource resourceOf(Document<?> document) {
        if (document.resource() instanceof AnyResource resource) {
            return resource;
        }
        throw new IllegalArgumentException("a document is written if it holds a resource, not a "
                + document.resource().getClass().getName());
    }

    private static void write(AnyResource resource, TokenWriter out, WriteContext context) {
        out.startObject();
        StructuredCodec.writeRoot(resource, out, context);
        out.endObject();
    }
}
