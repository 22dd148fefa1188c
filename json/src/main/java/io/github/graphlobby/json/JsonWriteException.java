package io.github.graphlobby.json;

import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.TracingWriter;
import java.util.function.Consumer;

/**
 * Thrown for a patch that no PATCH body can say, or that whoever reads the body would refuse.
 *
 * <p>The message names the member and says why.
 */
public final class JsonWriteException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** Where, as a JSON pointer. */
    private final String pointer;

    private JsonWriteException(TracingWriter.Refusal refusal) {
        super(refusal.message());
        this.pointer = refusal.pointer();
    }

    /** {@return the JSON pointer (RFC 6901) to what cannot be said; empty for the whole body} */
    public String pointer() {
        return pointer;
    }

    /** Refuses a body that cannot be written, before anything of it is. */
    static void check(Consumer<TokenWriter> body) {
        TracingWriter.Refusal refusal = TracingWriter.trace(body);
        if (refusal != null) {
            throw new JsonWriteException(refusal);
        }
    }

    /** What is to be thrown where writing a body failed. */
    static IllegalArgumentException of(IllegalArgumentException failure, Consumer<TokenWriter> body) {
        TracingWriter.Refusal refusal = TracingWriter.trace(body);
        return refusal == null ? failure : new JsonWriteException(refusal);
    }
}
