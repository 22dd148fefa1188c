package io.github.graphlobby.json;

import org.jspecify.annotations.Nullable;

/** Reads and writes the values of one type. Immutable and thread-safe. */
abstract class ValueCodec<V> {

    /**
     * Reads a value.
     *
     * @param in stands at the value's first token and is left at its last
     * @param token that token, not null
     * @param reading takes what is wrong
     * @return the value, or null if it is wrong
     */
    abstract @Nullable V read(TokenReader in, Token token, Reading reading);

    abstract void write(V value, TokenWriter out, Style style);
}
