package io.github.graphlobby.json;

import io.github.graphlobby.json.token.InputStreams;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.UnreadableException;
import io.github.graphlobby.json.token.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where documents come in: what is unreadable in them leaves as the exception that the readers document. */
final class Documents {
    private Documents() {}

    static <T extends @Nullable Object> T read(byte[] json, Function<TokenReader, T> body) {
        try {
            return TokenReader.read(json, body);
        } catch (UnreadableException e) {
            throw new JsonReadException(e);
        }
    }

    /** Reads a document that may be a resource in an object of its own. */
    static <T extends @Nullable Object> T readWrapper(byte[] json, Function<TokenReader, T> body) {
        return guarded(() -> TokenReader.readWrapper(json, body));
    }

    /** Reads a part of a document that is read piece by piece. */
    static <T extends @Nullable Object> T guarded(Supplier<T> body) {
        try {
            return body.get();
        } catch (UnreadableException e) {
            throw new JsonReadException(e);
        }
    }

    static byte[] bytes(String json) {
        return guarded(() -> Utf8.encode(json));
    }

    static byte[] bytes(InputStream json) {
        try {
            return InputStreams.readAll(json);
        } catch (IOException e) {
            throw InputStreams.failed(e);
        }
    }
}
