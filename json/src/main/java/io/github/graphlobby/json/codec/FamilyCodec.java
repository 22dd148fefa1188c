package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.UnsayableException;
import io.github.graphlobby.model.catalog.ModelTypes;
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
        boolean mayBeWrapper = context.isOfWrapper();
        String outer = context.takeOuterType();
        TypeLookahead ahead = TypeLookahead.of(in, context, family.isEntity());
        String announced = ahead.type() == null ? said(ahead.contextType(), outer, context) : ahead.type();
        if (announced == null) {
            return mayBeWrapper && ahead.isWrapper()
                    ? readMembers(in, family.name(), ahead, context)
                    : unannounced(in, ahead.asks(), context);
        }
        Derived<B> known = latest;
        return known != null && known.odataType.equals(announced)
                ? known.codec.readMembers(in, ahead, context)
                : readMembers(in, announced, ahead, context);
    }

    /** The derived type that the object's context says, or else what stands around the object; a patch says its own. */
    private @Nullable String said(@Nullable String byContext, @Nullable String around, ReadContext context) {
        String said = byContext == null ? around : byContext;
        return context.isPatch() || family.name().equals(said) ? null : said;
    }

    private @Nullable Object readMembers(TokenReader in, String announced, TypeLookahead ahead, ReadContext context) {
        String name = TypeNames.of(announced);
        if (name.startsWith("#")) {
            return unknown(in, context, "must have one # before the name of its type at most");
        }
        boolean modelled = family.isModelled(name);
        if (!context.isPatch() && !modelled && !family.name().equals(name) && ModelTypes.isKnown(name)) {
            return unknown(in, context, "must be a " + family.name() + ", not a " + name);
        }
        if (context.isPatch() && !modelled) {
            in.skipMembers();
            context.wrong(in, () -> Violation.unknownType(in.get(), family));
            return null;
        }
        RecordCodec<? extends B> codec = Codecs.of(family.type(name));
        if (modelled) { // what else a sender invents is not kept, since no patch may name it
            latest = new Derived<>(announced, codec);
        }
        return codec.readMembers(in, ahead, context);
    }

    /** An object that asks for a change, as a reference does, need not say its type besides. */
    private @Nullable Object unannounced(TokenReader in, boolean passedAsks, ReadContext context) {
        boolean asks = passedAsks;
        while (in.next() == Token.NAME) {
            asks |= readUnannounced(in, context);
        }
        if (!asks) {
            context.wrong(in, Violation.WRONG_ODATA_TYPE, "must announce its type as " + ODATA_TYPE);
        }
        return null;
    }

    private boolean readUnannounced(TokenReader in, ReadContext context) {
        String name = ControlNames.normal(in.name());
        Token token = in.next();
        if (ControlNames.isControl(name)) {
            return context.annotation(in, name, token, family.isEntity());
        }
        in.skip();
        return false;
    }

    private static @Nullable Object unknown(TokenReader in, ReadContext context, String rule) {
        in.skipMembers();
        context.wrong(in, Violation.WRONG_ODATA_TYPE, rule);
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
