package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type. Immutable and thread-safe.
 *
 * @param <V> the value
 */
public abstract class ValueCodec<V> {
    ValueCodec() {}

    /**
     * Reads a value, or what changes in it.
     *
     * @param in stands at the value's first token and is left at its last
     * @param token that token, not null
     * @param context how the document is read; it takes what is wrong
     * @return the value, or the patch to be merged into it if it has members and the context merges; null if it is
     *     wrong
     */
    public abstract @Nullable Object read(TokenReader in, Token token, ReadContext context);

    abstract void write(V value, TokenWriter out, WriteContext context);
}
