package io.github.graphlobby.json.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;

/** Makes second parsers of a document in bytes, which begin in the middle of it and copy nothing. */
final class SecondLook {
    private final TokenStreamFactory factory;
    private final byte[] json;
    private final int from;
    private final int to;

    /** Of a document that is a part of the bytes. */
    SecondLook(TokenStreamFactory factory, byte[] json, int from, int to) {
        this.factory = factory;
        this.json = json;
        this.from = from;
        this.to = to;
    }

    /** A parser that goes to the end of the document from the member at whose name the first one stands, and stays. */
    JsonParser from(JsonParser parser) {
        int name = from + (int) parser.currentTokenLocation().getByteOffset();
        byte[] around = around(parser.streamReadContext()).getBytes(US_ASCII);
        var bytes = new SequenceInputStream(
                new ByteArrayInputStream(around), new ByteArrayInputStream(json, name, to - name));
        JsonParser second = factory.createParser(ObjectReadContext.empty(), bytes);
        for (int open = parser.streamReadContext().getNestingDepth(); open > 0; open--) {
            skipToStart(second);
        }
        return second;
    }

    private static void skipToStart(JsonParser parser) {
        JsonToken token = parser.nextToken();
        while (!token.isStructStart()) {
            token = parser.nextToken();
        }
    }

    /** The starts of what is open, as the second parser has to have met them. */
    private static String around(TokenStreamContext context) {
        String inside = context.inArray() ? "[" : "{";
        for (TokenStreamContext outer = context.getParent(); !outer.inRoot(); outer = outer.getParent()) {
            inside = (outer.inArray() ? "[" : "{\"\":") + inside;
        }
        return inside;
    }
}
