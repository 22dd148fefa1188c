package io.github.graphlobby.json;

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
    @Nullable
    Patch<? extends B> readPatch(TokenReader in, Token token, Reading reading) {
        return codec().readPatch(in, token, reading);
    }

    @Override
    void writePatch(Patch<? extends B> patch, TokenWriter out, Style replacement) {
        codec().writePatch(patch, out, replacement);
    }

    @Override
    void write(B value, TokenWriter out, Style style) {
        codec().write(value, out, style);
    }
}
