package io.github.graphlobby.json;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.Violation;
import org.jspecify.annotations.Nullable;

/** The codec of an abstract type: {@code @odata.type} says which of the derived ones a value has. */
final class FamilyCodec<B> extends StructuredCodec<B> {
    private final ResourceFamily<B> family;
    /** That of the value before, since mostly many of one type come together; threads may see it or another one. */
    private @Nullable Derived<B> latest;

    /** A modelled type by the words in which it was announced. */
    private record Derived<B>(String odataType, RecordCodec<? extends B> codec) {}

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
        Ahead ahead = Ahead.of(in, reading);
        String announced = ahead.type();
        if (announced == null) {
            return unknown(ahead, reading, "must announce its type as " + ODATA_TYPE);
        }
        Derived<B> known = latest;
        return known != null && known.odataType.equals(announced)
                ? readMembers(known.codec, ahead, reading)
                : readMembers(announced, ahead, reading);
    }

    private @Nullable Patch<? extends B> readMembers(String announced, Ahead ahead, Reading reading) {
        String name = typeName(announced);
        if (name.startsWith("#")) {
            return unknown(ahead, reading, "must have one # before the name of its type at most");
        }
        boolean modelled = family.isModelled(name);
        if (reading.isPatch() && !modelled) {
            return unknown(ahead, reading, "must be of a modelled type that is derived from " + family.name());
        }
        RecordCodec<? extends B> codec = Codecs.of(family.type(name));
        if (modelled) { // whatever else a sender invents is not kept
            latest = new Derived<>(announced, codec);
        }
        return readMembers(codec, ahead, reading);
    }

    private static <R extends Resource<R>> Patch<R> readMembers(RecordCodec<R> codec, Ahead ahead, Reading reading) {
        return codec.readMembers(ahead.members(), ahead.isPassed(), ahead.passed(), reading, false);
    }

    private @Nullable Patch<? extends B> unknown(Ahead ahead, Reading reading, String rule) {
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
