package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/** The codec of values that are text of a form. */
abstract class TextCodec<V> extends ValueCodec<V> {
    private final String expected;

    /** Makes a codec that says what is expected in the words that follow "must be". */
    TextCodec(String expected) {
        this.expected = expected;
    }

    /** The value that a text says, or null if the text has another form. */
    abstract @Nullable V parse(String text);

    abstract String format(V value);

    @Override
    public final @Nullable V read(TokenReader in, Token token, ReadContext context) {
        V value = token == Token.TEXT ? parse(in.text()) : null;
        if (value == null) {
            context.wrongType(in, token, expected);
        }
        return value;
    }

    @Override
    final void write(V value, TokenWriter out, WriteContext context) {
        out.text(format(value));
    }
}
