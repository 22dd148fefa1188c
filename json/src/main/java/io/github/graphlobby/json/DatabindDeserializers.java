package io.github.graphlobby.json;

import io.github.graphlobby.json.codec.Codecs;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.codec.UntypedCodec;
import io.github.graphlobby.json.codec.ValueCodec;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.ModelType;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the deserializers of what this library reads. */
final class DatabindDeserializers implements Deserializers {
    private final JavaTypes types;

    DatabindDeserializers(JavaTypes types) {
        this.types = types;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> javaClass) {
        return JavaTypes.WITH_JSON.contains(javaClass) || JavaTypes.isOurs(javaClass);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType javaType, DeserializationConfig config, BeanDescription.Supplier description) {
        var reader = reader(javaType);
        return reader == null ? null : new DatabindDeserializer(javaType.getRawClass(), reader);
    }

    private @Nullable BiFunction<TokenReader, Token, @Nullable Object> reader(JavaType javaType) {
        Class<?> javaClass = javaType.getRawClass();
        if (javaClass == JsonMergePatch.class) {
            return DatabindDeserializers::mergePatch;
        }
        if (javaClass == ErrorEnvelope.class) {
            return (in, token) -> ErrorEnvelopeReader.read(ErrorEnvelope.UNKNOWN_STATUS, LocatedValue.read(in, token));
        }
        if (javaClass == Patch.class || javaClass == Document.class) {
            ModelType<?> content = types.of(javaType.containedTypeOrUnknown(0).getRawClass());
            return javaClass == Patch.class ? ofPatch(content) : ofDocument(content);
        }
        return ofModel(javaClass, types.of(javaClass));
    }

    private static @Nullable BiFunction<TokenReader, Token, @Nullable Object> ofModel(
            Class<?> javaClass, @Nullable ModelType<?> type) {
        if (type instanceof EnumType<?> enumeration) {
            ValueCodec<?> codec = Codecs.of(enumeration);
            return (in, token) -> codec.read(in, token, ReadContext.ofResource());
        }
        if (type instanceof StructuredType<?> structured) {
            return ofResource(javaClass, Codecs.of(structured));
        }
        return JavaTypes.isOurs(javaClass)
                ? refusing("the type of " + javaClass.getSimpleName() + " is not known: name it to LobbyModule.with")
                : null;
    }

    private static BiFunction<TokenReader, Token, @Nullable Object> ofResource(
            Class<?> javaClass, StructuredCodec<?> codec) {
        return (in, token) -> {
            Object value = resource(in, token, codec);
            if (javaClass.isInstance(value)) {
                return value;
            }
            throw in.unreadable("a value of a modelled type is not read as " + javaClass.getSimpleName());
        };
    }

    private static <B> B resource(TokenReader in, Token token, StructuredCodec<B> codec) {
        ReadContext context = ReadContext.ofResource().ofWrapper();
        return ValueWrapper.unwrapped(codec.readResource(in, token, context), in, codec, context);
    }

    private static <B> Document<B> document(TokenReader in, Token token, StructuredCodec<B> codec) {
        ReadContext context = ReadContext.ofDocument(in.get()).ofWrapper();
        return ValueWrapper.unwrapped(ResourceReader.document(in, token, context, codec), in, codec);
    }

    private static BiFunction<TokenReader, Token, @Nullable Object> ofDocument(@Nullable ModelType<?> type) {
        if (type instanceof StructuredType<?> structured) {
            StructuredCodec<?> codec = Codecs.of(structured);
            return (in, token) -> document(in, token, codec);
        }
        return refusing(
                "a document is read as that of a known type, such as Document<Room>; LobbyModule.with takes others");
    }

    private static BiFunction<TokenReader, Token, @Nullable Object> ofPatch(@Nullable ModelType<?> type) {
        return type instanceof ResourceType<?> record
                ? (in, token) -> readPatch(record, in, token)
                : refusing(
                        "a patch is read as that of a known type, such as Patch<Room>; LobbyModule.with takes others");
    }

    static <R extends Resource<R>> Patch<R> readPatch(ResourceType<R> type, TokenReader in, Token token) {
        return PatchReader.of(type).read(in, token).orThrow();
    }

    @SuppressWarnings("unchecked") // the names of a JSON object are text
    private static JsonMergePatch mergePatch(TokenReader in, Token token) {
        if (UntypedCodec.INSTANCE.read(in, token, ReadContext.ofResource()) instanceof Map<?, ?> members) {
            return JsonMergePatch.of((Map<String, @Nullable Object>) members);
        }
        throw in.unreadable("a merge patch of an object is an object");
    }

    private static BiFunction<TokenReader, Token, @Nullable Object> refusing(String why) {
        return (in, token) -> {
            throw in.unreadable(why);
        };
    }
}
