package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.SchemaVersion;
import org.jspecify.annotations.Nullable;

/** The codec of an enumeration; text that is not documented is read, and refused by the rules of a patch. */
final class EnumCodec<E extends EvolvableEnum> extends ValueCodec<E> {
    /** The member that stands for those which a client may not know (Graph, best practices: evolvable enumerations). */
    private static final String SENTINEL = "unknownFutureValue";

    private final EnumType<E> type;
    /** Whether some members came or went with a version of the schema. */
    private final boolean changes;

    EnumCodec(EnumType<E> type) {
        this.type = type;
        boolean changing = false;
        for (E member : type.known()) {
            changing |= !type.versions(member).equals(type.versions());
        }
        changes = changing;
    }

    @Override
    public @Nullable E read(TokenReader in, Token token, ReadContext context) {
        if (token == Token.TEXT) {
            return type.of(in.text());
        }
        context.wrongType(in, token, "one of " + Wording.list(type.known()));
        return null;
    }

    @Override
    void write(E value, TokenWriter out, WriteContext context) {
        MemberSelection selection = context.selection();
        SchemaVersion version = selection.version();
        boolean unfit = changes && version != null && selection.onlyVersion() && !fits(value, version);
        out.text(unfit ? SENTINEL : value.toString());
    }

    /**
     * A documented member that the schema does not have is hidden, as far as the schema has something to hide it by.
     */
    private boolean fits(E value, SchemaVersion version) {
        return !type.isKnown(value)
                || type.versions(value).contains(version)
                || !type.versions(type.of(SENTINEL)).contains(version);
    }
}
