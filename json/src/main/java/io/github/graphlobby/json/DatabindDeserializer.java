package io.github.graphlobby.json;

import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.UnreadableException;
import io.github.graphlobby.patch.InvalidPatchException;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value by one of our readers, and throws what a mapper throws. */
final class DatabindDeserializer extends StdDeserializer<Object> {
    private final BiFunction<TokenReader, Token, @Nullable Object> reader;

    DatabindDeserializer(Class<?> javaClass, BiFunction<TokenReader, Token, @Nullable Object> reader) {
        super(javaClass);
        this.reader = reader;
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, reader);
    }

    /** What a reader for updating reads is a patch of the value that it updates. */
    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context, Object value) {
        return value instanceof AnyResource resource
                ? read(parser, (in, token) -> updated(resource.resourceType(), in, token, resource))
                : deserialize(parser, context);
    }

    private static <R extends Resource<R>> R updated(
            ResourceType<R> type, TokenReader in, Token token, AnyResource resource) {
        return DatabindDeserializers.readPatch(type, in, token).applyTo(type.cast(resource));
    }

    private static @Nullable Object read(JsonParser parser, BiFunction<TokenReader, Token, @Nullable Object> reader) {
        var in = TokenReader.of(parser);
        try {
            return reader.apply(in, in.current());
        } catch (UnreadableException e) {
            throw DatabindException.from(parser, e.getMessage(), new JsonReadException(e));
        } catch (InvalidPatchException e) {
            throw new InvalidPatchDatabindException(parser, e.violations());
        }
    }
}
