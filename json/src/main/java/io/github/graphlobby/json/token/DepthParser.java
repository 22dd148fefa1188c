package io.github.graphlobby.json.token;

import io.github.graphlobby.schema.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * A parser of somebody else's settings, who may let documents nest so deep that the stack of the thread would end: it
 * refuses what is nested deeper than this library reads, counted from the value at which it begins.
 */
final class DepthParser extends JsonParserDelegate {
    private int depth;

    /** Counts from the token at which a parser stands. */
    DepthParser(JsonParser parser) {
        super(parser);
        count(parser.currentToken());
    }

    @Override
    public @Nullable JsonToken nextToken() {
        return count(delegate.nextToken());
    }

    @Override
    public int nextNameMatch(PropertyNameMatcher matcher) {
        int position = delegate.nextNameMatch(matcher);
        count(delegate.currentToken());
        return position;
    }

    @Override
    public @Nullable String nextStringValue() {
        String text = delegate.nextStringValue();
        count(delegate.currentToken());
        return text;
    }

    private @Nullable JsonToken count(@Nullable JsonToken token) {
        if (token != null && token.isStructStart()) {
            depth++;
        } else if (token != null && token.isStructEnd()) {
            depth--;
        }
        if (depth > Json.MAX_DEPTH) {
            throw tooDeep();
        }
        return token;
    }

    private UnreadableException tooDeep() {
        TokenStreamLocation location = delegate.currentTokenLocation();
        return new UnreadableException(
                "over a limit: nested deeper than " + Json.MAX_DEPTH,
                delegate.streamReadContext().pathAsPointer().toString(),
                Math.max(0, location.getLineNr()),
                Math.max(0, location.getColumnNr()));
    }
}
