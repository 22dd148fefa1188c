package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.UnsayableException;
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
    public @Nullable Object read(TokenReader in, Token token, ReadContext context) {
        if (token != Token.OBJECT) {
            context.wrongType(in, token, "an object");
            return null;
        }
        TypeLookahead ahead = TypeLookahead.of(in, context);
        String announced = ahead.type();
        if (announced == null) {
            return unknown(ahead, context, "must announce its type as " + ODATA_TYPE);
        }
        Derived<B> known = latest;
        return known != null && known.odataType.equals(announced)
                ? known.codec.readMembers(ahead, context)
                : readMembers(announced, ahead, context);
    }

    private @Nullable Object readMembers(String announced, TypeLookahead ahead, ReadContext context) {
        String name = typeName(announced);
        if (name.startsWith("#")) {
            return unknown(ahead, context, "must have one # before the name of its type at most");
        }
        boolean modelled = family.isModelled(name);
        if (context.isPatch() && !modelled) {
            ahead.members().skipMembers();
            context.wrong(
                    ahead.members(), () -> Violation.unknownType(ahead.members().get(), family));
            return null;
        }
        RecordCodec<? extends B> codec = Codecs.of(family.type(name));
        if (modelled) { // whatever else a sender invents is not kept
            latest = new Derived<>(announced, codec);
        }
        return codec.readMembers(ahead, context);
    }

    private static @Nullable Object unknown(TypeLookahead ahead, ReadContext context, String rule) {
        ahead.members().skipMembers();
        context.wrong(ahead.members(), Violation.WRONG_ODATA_TYPE, rule);
        return null;
    }

    @Override
    void write(B value, TokenWriter out, WriteContext context) {
        Resource<?> resource = (Resource<?>) value;
        out.startObject();
        writeTyped(resource.resourceType(), resource, out, context);
        out.endObject();
    }

    @Override
    void writePatch(Patch<? extends B> patch, TokenWriter out, WriteContext context) {
        if (!family.isModelled(patch.type().name())) {
            throw UnsayableException.of(Violation.unknownType("", family));
        }
        out.startObject();
        writeType("#" + patch.type().name(), out);
        writeChanges(patch, family, out, context);
        out.endObject();
    }
}
