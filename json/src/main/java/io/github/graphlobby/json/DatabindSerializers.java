package io.github.graphlobby.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.graphlobby.json.codec.MemberSelection;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.codec.WriteContext;
import io.github.graphlobby.json.token.DatabindWriter;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.SchemaVersion;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
    /**
     * The classes of the library itself, which have no getters: as beans they would be written as something that nobody
     * reads.
     */
    private static final Pattern OF_THE_LIBRARY =
            Pattern.compile("io[.]github[.]graphlobby[.](schema|patch|permission|operation|json|bulk|endpoint)[.]\\w+");

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
        return isAnswered(javaClass) ? serializer(javaClass) : null;
    }

    /** Whether values of a class are written or refused here, and not left to the mapper. */
    static boolean isAnswered(Class<?> javaClass) {
        return JavaTypes.isOurs(javaClass) || JavaTypes.WITH_JSON.contains(javaClass) || hasNoJson(javaClass);
    }

    /** A record or an enumeration that holds facts is written as a mapper writes it. */
    private static boolean hasNoJson(Class<?> javaClass) {
        return !Record.class.isAssignableFrom(javaClass)
                && !Enum.class.isAssignableFrom(javaClass)
                && OF_THE_LIBRARY.matcher(javaClass.getName()).matches();
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
            writeBody(body -> StructuredCodec.writeBody(patch, body, patches), out);
        } else if (value instanceof JsonMergePatch patch) {
            writeBody(body -> StructuredCodec.writeBody(patch, body), out);
        } else if (value instanceof ErrorEnvelope envelope) {
            envelope.write(out);
        } else if (value instanceof EvolvableEnum member) {
            out.text(member.toString());
        } else {
            throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " has no JSON");
        }
    }

    /** A mapper's generator has other limits than a reader of bodies, so it is asked first. */
    private static void writeBody(Consumer<TokenWriter> body, TokenWriter out) {
        JsonWriteException.check(body);
        body.accept(out);
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
