package io.github.graphlobby.json;

import io.github.graphlobby.patch.EnumType;
import io.github.graphlobby.patch.EvolvableEnum;
import io.github.graphlobby.patch.Wording;
import org.jspecify.annotations.Nullable;

/** The codec of an enumeration; text that is not documented is read, and refused by the rules of a patch. */
final class EnumCodec<E extends EvolvableEnum> extends ValueCodec<E> {
    private final EnumType<E> type;

    EnumCodec(EnumType<E> type) {
        this.type = type;
    }

    @Override
    @Nullable
    E read(TokenReader in, Token token, Reading reading) {
        if (token == Token.TEXT) {
            return type.of(in.text());
        }
        reading.wrongType(in, token, "one of " + Wording.list(type.known()));
        return null;
    }

    @Override
    void write(E value, TokenWriter out, Style style) {
        out.text(value.toString());
    }
}
