package io.github.graphlobby.json;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.Resource;
import io.github.graphlobby.patch.ResourceFamily;
import io.github.graphlobby.patch.ResourceType;
import io.github.graphlobby.patch.Violation;
import org.jspecify.annotations.Nullable;

/** The codec of an abstract type: {@code @odata.type} says which of the derived ones a value has. */
final class FamilyCodec<B> extends StructuredCodec<B> {
    private final ResourceFamily<B> family;

    FamilyCodec(ResourceFamily<B> family) {
        this.family = family;
    }

    @Override
    @Nullable
    Patch<? extends B> readPatch(TokenReader in, Token token, Reading reading) {
        if (token != Token.OBJECT) {
            reading.wrongType(in, token, "an object");
            return null;
        }
        TokenReader.Ahead ahead = in.textAhead(ODATA_TYPE, reading);
        String announced = ahead.text();
        if (announced == null) {
            return unknown(ahead, reading, "must announce its type as " + ODATA_TYPE);
        }
        String name = typeName(announced);
        if (name.startsWith("#")) {
            return unknown(ahead, reading, "must have one # before the name of its type at most");
        }
        if (reading.isPatch() && !family.isModelled(name)) {
            return unknown(ahead, reading, "must be of a modelled type that is derived from " + family.name());
        }
        return readMembers(ahead, family.type(name), reading);
    }

    private static <R extends Resource<R>> Patch<R> readMembers(
            TokenReader.Ahead ahead, ResourceType<R> type, Reading reading) {
        return Codecs.of(type).readMembers(ahead.members(), ahead.passed(), reading, false);
    }

    private @Nullable Patch<? extends B> unknown(TokenReader.Ahead ahead, Reading reading, String rule) {
        ahead.members().skipMembers();
        reading.wrong(ahead.members(), Violation.WRONG_ODATA_TYPE, rule);
        return null;
    }

    @Override
    void write(B value, TokenWriter out, Style style) {
        out.startObject();
        writeTyped((Resource<?>) value, out, style);
        out.endObject();
    }

    @Override
    void writePatch(Patch<? extends B> patch, TokenWriter out, Style replacement) {
        out.startObject();
        writeType("#" + patch.type().name(), out);
        writeChanges(patch, out, replacement);
        out.endObject();
    }
}
