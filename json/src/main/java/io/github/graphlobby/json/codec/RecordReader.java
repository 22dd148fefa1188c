package io.github.graphlobby.json.codec;

import static io.github.graphlobby.json.codec.StructuredCodec.ODATA_CONTEXT;
import static io.github.graphlobby.json.codec.StructuredCodec.ODATA_TYPE;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.json.token.EncodedConstant;
import io.github.graphlobby.json.token.Names;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.model.catalog.ModelTypes;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import org.jspecify.annotations.Nullable;

/** Reads the members of an object into a draft of one type: the loop that serves patches and resources. */
final class RecordReader<R extends Resource<R>> {
    private final ResourceType<R> type;
    private final RecordMembers<R> members;
    /** Null if the type is not modelled. */
    private final @Nullable EncodedConstant odataType;

    RecordReader(ResourceType<R> type, RecordMembers<R> members, @Nullable EncodedConstant odataType) {
        this.type = type;
        this.members = members;
        this.odataType = odataType;
    }

    /**
     * Reads the members of an object up to its end into a draft, and makes of it a patch where the context merges, a
     * resource otherwise.
     *
     * @param isTyped whether the reader has passed over the type of the object, which was right
     * @param passed what else it has passed over, or null
     * @param outer the type that the document says around the object, or null
     * @param root whether it is the whole document, whose type is announced
     */
    Object read(
            TokenReader in,
            boolean isTyped,
            @Nullable OtherMembers passed,
            ReadContext context,
            @Nullable String outer,
            boolean root) {
        int position = members.next(in);
        if (position == Names.END && passed == null && outer == null) {
            return empty(context);
        }
        Draft<R> draft = Draft.of(type);
        OtherMembers others = passed;
        boolean typed = isTyped || (passed != null && passed.isKnown(ODATA_TYPE));
        boolean contextual = passed != null && passed.isKnown(ODATA_CONTEXT);
        String said = outer;
        long seen = 0;
        for (; position != Names.END; position = members.next(in)) {
            if (members.isProperty(position)) {
                if ((seen & 1L << position) == 0) {
                    members.codec(position).read(in, draft, context);
                } else {
                    in.next();
                    context.duplicate(in);
                }
                seen |= 1L << position;
            } else if (members.isContext(position) && !contextual) {
                said = readContext(in, in.next(), context, said);
                contextual = true;
            } else if (members.isType(position) && !typed) {
                String derived = readType(in, in.next(), context, root);
                if (derived != null) {
                    others = others == null ? new OtherMembers() : others;
                    others.put(ODATA_TYPE, derived);
                }
                typed = true;
            } else {
                others = others == null ? new OtherMembers() : others;
                readOther(in, others, position >= 0, context, root);
            }
        }
        if (said != null && !typed && !context.isPatch()) {
            others = withType(said, in, others, context);
        }
        return made(draft, others, context);
    }

    /** An object without members costs nothing, however many there are. */
    private Object empty(ReadContext context) {
        return context.isMerging() ? Patch.builder(type).build() : type.empty();
    }

    private Object made(Draft<R> draft, @Nullable OtherMembers others, ReadContext context) {
        if (context.isMerging()) {
            return Patch.of(draft, others == null ? JsonMergePatch.EMPTY : others.changes());
        }
        if (others != null && others.hasData()) {
            if (!context.isPatch()) {
                members.aliases().resolve(others, draft);
            }
            draft.additional(others.data());
        }
        return draft.toResource();
    }

    /** Reads a member that is no property; known tells that it is control information that the object had before. */
    private void readOther(TokenReader in, OtherMembers others, boolean known, ReadContext context, boolean root) {
        String name = ControlNames.normal(in.name());
        Token token = in.next();
        if (!others.isFirst(name) || known) {
            context.duplicate(in);
        } else if (ControlNames.isControl(name)) {
            context.annotation(in, name, token, type.isEntity() && !root);
        } else if (context.isPatch() && !type.isOpen()) {
            context.unknownProperty(in, type);
        } else {
            others.put(name, UntypedCodec.INSTANCE.read(in, token, context));
        }
    }

    /** Takes the context, and what it says of the type of a resource; a patch has to say its type itself. */
    private static @Nullable String readContext(
            TokenReader in, Token token, ReadContext context, @Nullable String before) {
        String said = token == Token.TEXT && !context.isPatch() ? TypeNames.inContext(in.text()) : null;
        context.annotation(in, ODATA_CONTEXT, token);
        return said == null ? before : said;
    }

    /** Keeps a derived type that only the context says, as {@link #readType} does one that is announced. */
    private @Nullable OtherMembers withType(
            String said, TokenReader in, @Nullable OtherMembers others, ReadContext context) {
        if (said.equals(type.name()) || said.equals(type.base())) {
            return others;
        }
        if (ModelTypes.isKnown(said)) {
            context.wrong(
                    in, Violation.WRONG_ODATA_TYPE, "must be a " + type.name() + ", not a " + said + " by its context");
        }
        if (!type.isOpen()) {
            return others;
        }
        OtherMembers members = others == null ? new OtherMembers() : others;
        members.put(ODATA_TYPE, "#" + said);
        return members;
    }

    /**
     * An open type may have derived types that nobody modelled: a resource keeps their name, which is returned, among
     * its other members.
     */
    private @Nullable String readType(TokenReader in, Token token, ReadContext context, boolean root) {
        String announced = token == Token.TEXT ? announced(in) : null;
        if (root && announced != null) {
            context.announce(announced);
        }
        if (type.name().equals(announced)) {
            context.type(in, type.name());
        } else if (announced != null && !context.isPatch() && type.isOpen() && !ModelTypes.isKnown(announced)) {
            return "#" + announced;
        } else {
            context.wrongODataType(in, "`" + type.name() + "`");
        }
        return null;
    }

    /**
     * The name of the type at which the reader stands; of bytes, no string is made if it is that of a modelled type.
     */
    private String announced(TokenReader in) {
        boolean own = odataType != null && (in.isText(odataType, 1) || in.isText(odataType, 0));
        return own ? type.name() : TypeNames.of(in.text());
    }
}
