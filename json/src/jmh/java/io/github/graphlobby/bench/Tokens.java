package io.github.graphlobby.bench;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** What the parser and the generator cost alone, with nobody who looks at what they read. */
final class Tokens {
    private Tokens() {}

    static int count(byte[] json) {
        int tokens = 0;
        try (JsonParser in = FloorFormat.parser(json)) {
            while (in.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    static byte[] copy(byte[] json) {
        var sink = new FloorFormat.Sink();
        try (JsonParser in = FloorFormat.parser(json);
                JsonGenerator out = FloorFormat.generator(sink)) {
            while (in.nextToken() != null) {
                out.copyCurrentEvent(in);
            }
        }
        return sink.bytes();
    }
}
