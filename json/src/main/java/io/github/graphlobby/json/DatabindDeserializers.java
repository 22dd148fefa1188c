package io.github.graphlobby.json;

import io.github.graphlobby.json.codec.Codecs;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.codec.ValueCodec;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.UnreadableException;
import io.github.graphlobby.patch.InvalidPatchException;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;

/** The deserializers of resources, enumerations and patches. */
final class DatabindDeserializers implements Deserializers {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType javaType, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = javaType.getRawClass();
        if (raw == Patch.class) {
            return ofPatch(javaType.containedTypeOrUnknown(0).getRawClass());
        }
        Object type = ModelTypes.of(raw);
        if (type instanceof EnumType<?> enumeration) {
            return ofEnum(raw, enumeration);
        }
        return type instanceof StructuredType<?> structured ? ofResource(raw, Codecs.of(structured)) : null;
    }

    private static ValueDeserializer<?> ofResource(Class<?> raw, StructuredCodec<?> codec) {
        return deserializer(raw, (in, token) -> {
            Object value = codec.readResource(in, token, ReadContext.ofResource());
            if (raw.isInstance(value)) {
                return value;
            }
            throw in.unreadable("a value of a modelled type is not read as " + raw.getSimpleName());
        });
    }

    private static ValueDeserializer<?> ofPatch(Class<?> resource) {
        if (ModelTypes.of(resource) instanceof ResourceType<?> type) {
            return ofPatch(type);
        }
        return deserializer(Patch.class, (in, token) -> {
            throw in.unreadable("a patch is read as the patch of a modelled record, such as Patch<Room>");
        });
    }

    private static <R extends Resource<R>> ValueDeserializer<?> ofPatch(ResourceType<R> type) {
        return deserializer(Patch.class, (in, token) -> readPatch(type, in, token));
    }

    private static <R extends Resource<R>> Patch<R> readPatch(ResourceType<R> type, TokenReader in, Token token) {
        return PatchReader.of(type).read(in, token).orThrow();
    }

    /** What a reader for updating reads is a patch of the value that it updates. */
    private static <R extends Resource<R>> R update(
            ResourceType<R> type, TokenReader in, Token token, AnyResource resource) {
        return readPatch(type, in, token).applyTo(type.cast(resource));
    }

    private static ValueDeserializer<?> ofEnum(Class<?> raw, EnumType<?> type) {
        ValueCodec<?> codec = Codecs.of(type);
        return deserializer(raw, (in, token) -> codec.read(in, token, ReadContext.ofResource()));
    }

    private static ValueDeserializer<?> deserializer(
            Class<?> raw, BiFunction<TokenReader, Token, @Nullable Object> body) {
        return new StdDeserializer<Object>(raw) {
            @Override
            public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
                return read(parser, body);
            }

            @Override
            public @Nullable Object deserialize(JsonParser parser, DeserializationContext context, Object value) {
                return value instanceof AnyResource resource
                        ? read(parser, (in, token) -> update(resource.resourceType(), in, token, resource))
                        : deserialize(parser, context);
            }

            private @Nullable Object read(JsonParser parser, BiFunction<TokenReader, Token, @Nullable Object> body) {
                var in = new TokenReader(parser);
                try {
                    return body.apply(in, in.current());
                } catch (UnreadableException unreadable) {
                    var e = new JsonReadException(unreadable);
                    throw DatabindException.from(parser, e.getMessage(), e);
                } catch (InvalidPatchException e) {
                    throw new InvalidPatchDatabindException(parser, e.violations());
                }
            }
        };
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> javaClass) {
        return javaClass == Patch.class || ModelTypes.of(javaClass) != null;
    }
}
