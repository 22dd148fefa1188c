package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.StructuredValueType;
import org.jspecify.annotations.Nullable;

/** The codec of a property's structured value, looked up when the first value comes: a type may contain itself. */
final class LazyCodec<B> extends StructuredCodec<B> {
    private final StructuredValueType<B> type;
    // A race looks it up twice; codecs are immutable, so either result will do.
    private volatile @Nullable StructuredCodec<B> codec;

    LazyCodec(StructuredValueType<B> type) {
        this.type = type;
    }

    private StructuredCodec<B> codec() {
        StructuredCodec<B> known = codec;
        if (known == null) {
            known = Codecs.of(type.structuredType());
            codec = known;
        }
        return known;
    }

    @Override
    public @Nullable Object read(TokenReader in, Token token, ReadContext context) {
        return codec().read(in, token, context);
    }

    @Override
    void writePatch(Patch<? extends B> patch, TokenWriter out, WriteContext context) {
        codec().writePatch(patch, out, context);
    }

    @Override
    void write(B value, TokenWriter out, WriteContext context) {
        codec().write(value, out, context);
    }
}
