package io.github.graphlobby.json.token;

import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/** Counts the tokens that are asked of the parsers of a document: of the first one, and of those that look ahead. */
public final class CountedTokens {
    private long count;

    private CountedTokens() {}

    /** The tokens that a reader of a document asks for until it has it, or refuses it. */
    public static long of(byte[] json, Consumer<TokenReader> reading) {
        var tokens = new CountedTokens();
        JsonFactory factory = tokens.new Factory();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            reading.accept(new TokenReader(parser, new SecondLook(factory, json, 0, json.length)));
        } catch (UnreadableException | JacksonException e) { // as many of them are no such resource
        }
        return tokens.count;
    }

    private JsonParser counted(JsonParser parser) {
        return new Counted(parser);
    }

    private final class Factory extends JsonFactory {
        private static final long serialVersionUID = 1;

        @Override
        protected JsonParser _createParser(ObjectReadContext context, IOContext io, InputStream in) {
            return counted(super._createParser(context, io, in));
        }

        @Override
        protected JsonParser _createParser(ObjectReadContext context, IOContext io, byte[] json, int from, int length) {
            return counted(super._createParser(context, io, json, from, length));
        }
    }

    private final class Counted extends JsonParserDelegate {
        Counted(JsonParser parser) {
            super(parser);
        }

        @Override
        public @Nullable JsonToken nextToken() {
            count++;
            return delegate.nextToken();
        }

        @Override
        public int nextNameMatch(PropertyNameMatcher matcher) {
            count++;
            return delegate.nextNameMatch(matcher);
        }

        @Override
        public @Nullable String nextStringValue() {
            count++;
            return delegate.nextStringValue();
        }

        @Override
        public JsonParser skipChildren() {
            throw new UnsupportedOperationException("would pass over tokens that are not counted");
        }
    }
}
