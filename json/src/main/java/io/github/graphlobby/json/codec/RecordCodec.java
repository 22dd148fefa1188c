package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.EncodedConstant;
import io.github.graphlobby.json.token.Names;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.UnsayableException;
import io.github.graphlobby.model.catalog.ModelTypes;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The codec of one record: one loop over the members of an object, and one over the properties of a resource.
 *
 * <p>What it knows of the properties is shared by all types of the record.
 */
public final class RecordCodec<R extends Resource<R>> extends StructuredCodec<R> {
    private final ResourceType<R> type;
    private final MemberCodec<R, ?>[] members;
    private final Names names;
    /**
     * The position of {@code @odata.type} in the names, after those of all properties; {@code @odata.context} comes
     * next, and then both in the other spelling.
     */
    private final int typePosition;
    /** For each selection, and again for types that are not modelled. */
    private final AtomicReferenceArray<@Nullable MemberWriter<R>> writers;

    private final Aliases<R> aliases;
    /** Null if the type is not modelled: nobody knows how many of those there are. */
    private final @Nullable EncodedConstant odataType;

    RecordCodec(ResourceType<R> type) {
        this.type = type;
        aliases = new Aliases<>(type);
        writers = new AtomicReferenceArray<>(2 * MemberSelection.COUNT);
        odataType = constant(type);
        members = members(type);
        var all = new ArrayList<String>();
        type.properties().forEach(property -> all.add(property.name()));
        typePosition = all.size();
        all.addAll(List.of(ODATA_TYPE, ODATA_CONTEXT, "@type", "@context"));
        names = new Names(all);
    }

    private RecordCodec(ResourceType<R> type, RecordCodec<R> same) {
        this.type = type;
        members = same.members;
        names = same.names;
        typePosition = same.typePosition;
        aliases = same.aliases;
        writers = same.writers;
        odataType = constant(type);
    }

    private static @Nullable EncodedConstant constant(ResourceType<?> type) {
        return type.isModelled() ? new EncodedConstant("#" + type.name()) : null;
    }

    /** The codec of another type of the record, which shares all but the name if it is of the same declaration. */
    RecordCodec<R> of(ResourceType<R> other) {
        if (other.equals(type)) {
            return this;
        }
        return other.properties() == type.properties() ? new RecordCodec<>(other, this) : new RecordCodec<>(other);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private static <R extends Resource<R>> MemberCodec<R, ?>[] members(ResourceType<R> type) {
        var members = new MemberCodec[type.properties().size()];
        for (Property<? super R, ?> property : type.properties()) {
            members[property.index()] = new MemberCodec<R, Object>((Property<? super R, Object>) property);
        }
        return members;
    }

    @Override
    public boolean isOfEntities() {
        return type.isEntity();
    }

    @Override
    public @Nullable Object read(TokenReader in, Token token, ReadContext context) {
        if (token != Token.OBJECT) {
            context.wrongType(in, token, "an object");
            return null;
        }
        return readMembers(in, false, null, context, context.takeOuterType(), false);
    }

    /** Reads the rest of an object into which somebody has looked for its type, which is right. */
    Object readMembers(TypeLookahead ahead, ReadContext context) {
        return readMembers(ahead.members(), ahead.isPassed(), ahead.passed(), context, null, false);
    }

    /**
     * Reads a PATCH body, whose type is announced to the context.
     *
     * @param in stands at the first token of the body and is left at its last
     * @param token that token
     * @param context how a patch is read; it takes what is wrong
     * @return the patch, an empty one if the body is no object
     */
    @SuppressWarnings("unchecked") // what a merging context reads is a patch
    public Patch<R> readBody(TokenReader in, Token token, ReadContext context) {
        in.requireDocument(token);
        if (token == Token.OBJECT) {
            return (Patch<R>) readMembers(in, false, null, context, null, true);
        }
        context.wrongType(in, token, "an object");
        return Patch.builder(type).build();
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
    private Object readMembers(
            TokenReader in,
            boolean isTyped,
            @Nullable OtherMembers passed,
            ReadContext context,
            @Nullable String outer,
            boolean root) {
        Draft<R> draft = Draft.of(type);
        OtherMembers others = passed;
        boolean typed = isTyped || (passed != null && passed.isKnown(ODATA_TYPE));
        boolean contextual = passed != null && passed.isKnown(ODATA_CONTEXT);
        String said = outer;
        long seen = 0;
        for (int position = in.nextMember(names); position != Names.END; position = in.nextMember(names)) {
            if (position >= 0 && position < typePosition) {
                if ((seen & 1L << position) == 0) {
                    members[position].read(in, draft, context);
                } else {
                    in.next();
                    context.duplicate(in);
                }
                seen |= 1L << position;
            } else if (position >= 0 && isContext(position) && !contextual) {
                said = readContext(in, in.next(), context, said);
                contextual = true;
            } else if (position >= 0 && !isContext(position) && !typed) {
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

    /** Whether control information at a position is the context, and not the type. */
    private boolean isContext(int position) {
        return ((position - typePosition) & 1) == 1;
    }

    private Object made(Draft<R> draft, @Nullable OtherMembers others, ReadContext context) {
        if (context.isMerging()) {
            return Patch.of(draft, others == null ? JsonMergePatch.EMPTY : others.changes());
        }
        if (others != null && others.hasData()) {
            if (!context.isPatch()) {
                aliases.resolve(others, draft);
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
        } else if (Annotations.isAnnotation(name)) {
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
        OtherMembers members = others == null && type.isOpen() ? new OtherMembers() : others;
        if (members != null && type.isOpen()) {
            members.put(ODATA_TYPE, "#" + said);
        }
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

    @Override
    void write(R value, TokenWriter out, WriteContext context) {
        out.startObject();
        writeMembers(value, out, context, context.annotations());
        out.endObject();
    }

    /** Writes the type, unless the value keeps the name of a derived one, and the members. */
    void writeTypedMembers(R value, TokenWriter out, WriteContext context) {
        Annotations annotations = context.annotations();
        annotations.writeContext(out);
        if (value.additional().isEmpty() || !value.additional().containsKey(ODATA_TYPE)) {
            names.write(typePosition, out);
            writeTypeName(out);
            annotations.dropType();
        }
        writeMembers(value, out, context, annotations);
    }

    private void writeTypeName(TokenWriter out) {
        if (odataType == null) {
            out.text("#" + type.name());
        } else {
            out.text(odataType);
        }
    }

    void writeMembers(R value, TokenWriter out, WriteContext context, Annotations annotations) {
        annotations.writeContext(out);
        if (!value.additional().isEmpty() && value.additional().get(ODATA_TYPE) instanceof String derived) {
            writeType(derived, out);
            annotations.dropType();
        }
        annotations.writeOfObject(out);
        Set<String> selected = context.selected();
        if (selected == null) {
            writer(context.selection()).write(value, out, context, annotations);
            writeAdditional(value.additional(), out, annotations);
        } else {
            writeSelected(value, selected, out, context, annotations);
        }
        annotations.writeRest(out);
    }

    /** What is selected differs with each request, so that its writer is not kept. */
    private void writeSelected(
            R value, Set<String> selected, TokenWriter out, WriteContext context, Annotations annotations) {
        new MemberWriter<>(type, members, names, context.selection(), selected)
                .write(value, out, context.ofMembers(), annotations);
        var additional = new LinkedHashMap<String, @Nullable Object>(value.additional());
        value.additional().keySet().stream()
                .filter(name -> !selected.contains(name))
                .forEach(annotations::dropOfMember);
        additional.keySet().retainAll(selected);
        writeAdditional(additional, out, annotations);
    }

    private MemberWriter<R> writer(MemberSelection selection) {
        int position = selection.position() + (type.isModelled() ? 0 : MemberSelection.COUNT);
        MemberWriter<R> known = writers.get(position);
        if (known == null) { // a race makes it twice, and either will do
            known = new MemberWriter<>(type, members, names, selection, null);
            writers.set(position, known);
        }
        return known;
    }

    private static void writeAdditional(
            Map<String, @Nullable Object> additional, TokenWriter out, Annotations annotations) {
        if (additional.isEmpty()) {
            return; // as nearly always, and without an iterator
        }
        for (Map.Entry<String, @Nullable Object> member : additional.entrySet()) {
            if (!member.getKey().equals(ODATA_TYPE)) {
                annotations.writeOfMember(member.getKey(), out);
                out.name(member.getKey());
                UntypedCodec.writeValue(member.getValue(), out);
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked") // a record has no subtypes
    void writePatch(Patch<? extends R> patch, TokenWriter out, WriteContext context) {
        out.startObject();
        writeMembers((Patch<R>) patch, null, out, context);
        out.endObject();
    }

    /** Writes what changes in a value, which is perhaps declared with an abstract type. */
    void writeMembers(Patch<R> patch, @Nullable StructuredType<?> declared, TokenWriter out, WriteContext context) {
        patch.visit((change, index) -> {
            names.write(index, out);
            members[index].writeChange(change, out, context);
        });
        if (!patch.additional().isEmpty()) {
            writeOthers(patch, declared, out);
        }
    }

    private void writeOthers(Patch<R> patch, @Nullable StructuredType<?> declared, TokenWriter out) {
        patch.additional().changes().forEach((name, change) -> {
            if (!patch.conversionRemoves(name, declared)) {
                out.name(name);
                checkOther(name, change);
                MergePatches.write(name, change, patch.additional(), out);
            }
        });
    }

    private void checkOther(String name, Change<Object> change) {
        if (!type.isOpen()) {
            throw UnsayableException.of(Violation.unknownProperty("", type));
        }
        if (name.equals(ODATA_TYPE)) {
            throw change instanceof Change.Set<Object>
                    ? UnsayableException.of(Violation.derivedType("", type))
                    : new UnsayableException(
                            "is taken away, so that the value is a " + type.name() + " itself: a body cannot say that");
        }
    }
}
