package io.github.graphlobby.json;

import io.github.graphlobby.json.TokenWriter.Constant;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The codec of one record: one loop over the members of an object, and one over the properties of a resource.
 *
 * <p>What it knows of the properties is shared by all types of the record.
 */
final class RecordCodec<R extends Resource<R>> extends StructuredCodec<R> {
    private final ResourceType<R> type;
    private final MemberCodec<R, ?>[] members;
    private final Names names;
    /** The position of {@code @odata.type} in the names, after those of all properties. */
    private final int typePosition;
    /** The position of {@code @odata.context}, after that. */
    private final int contextPosition;
    /** For each style, and again for types that are not modelled. */
    private final AtomicReferenceArray<@Nullable MemberWriter<R>> writers;

    private final Aliases<R> aliases;
    /** Null if the type is not modelled: nobody knows how many of those there are. */
    private final @Nullable Constant odataType;

    RecordCodec(ResourceType<R> type) {
        this.type = type;
        aliases = new Aliases<>(type);
        writers = new AtomicReferenceArray<>(2 * Style.COUNT);
        odataType = constant(type);
        members = members(type);
        var all = new ArrayList<String>();
        type.properties().forEach(property -> all.add(property.name()));
        typePosition = all.size();
        all.add(ODATA_TYPE);
        contextPosition = all.size();
        all.add(ODATA_CONTEXT);
        names = new Names(all);
    }

    private RecordCodec(ResourceType<R> type, RecordCodec<R> same) {
        this.type = type;
        members = same.members;
        names = same.names;
        typePosition = same.typePosition;
        contextPosition = same.contextPosition;
        aliases = same.aliases;
        writers = same.writers;
        odataType = constant(type);
    }

    private static @Nullable Constant constant(ResourceType<?> type) {
        return type.isModelled() ? new Constant("#" + type.name()) : null;
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
    @Nullable
    Patch<R> readPatch(TokenReader in, Token token, Reading reading) {
        if (token != Token.OBJECT) {
            reading.wrongType(in, token, "an object");
            return null;
        }
        return readMembers(in, false, null, reading, false);
    }

    /**
     * Reads the members of an object up to its end.
     *
     * @param isTyped whether the reader has passed over the type of the object, which was right
     * @param passed what else it has passed over, or null
     * @param root whether it is the whole document, whose type is announced
     */
    Patch<R> readMembers(
            TokenReader in, boolean isTyped, @Nullable OtherMembers passed, Reading reading, boolean root) {
        Draft<R> draft = Draft.of(type);
        OtherMembers others = passed;
        boolean typed = isTyped || (passed != null && passed.isKnown(ODATA_TYPE));
        boolean contextual = passed != null && passed.isKnown(ODATA_CONTEXT);
        long seen = 0;
        for (int position = in.nextMember(names); position != Names.END; position = in.nextMember(names)) {
            if (position >= 0 && position < typePosition) {
                if ((seen & 1L << position) == 0) {
                    members[position].read(in, draft, reading);
                } else {
                    in.next();
                    reading.duplicate(in);
                }
                seen |= 1L << position;
            } else if (position == contextPosition && !contextual) {
                reading.annotation(in, ODATA_CONTEXT, in.next());
                contextual = true;
            } else if (position == typePosition && !typed) {
                String derived = readType(in, in.next(), reading, root);
                if (derived != null) {
                    others = others == null ? new OtherMembers() : others;
                    others.put(ODATA_TYPE, derived);
                }
                typed = true;
            } else {
                others = others == null ? new OtherMembers() : others;
                readOther(in, others, position >= 0, reading);
            }
        }
        if (others == null || !others.hasData()) {
            return Patch.of(draft, JsonMergePatch.EMPTY);
        }
        if (!reading.isPatch()) {
            aliases.resolve(others, draft);
        }
        return Patch.of(draft, others.changes(reading));
    }

    /** Reads a member that is no property; known tells that it is control information that the object had before. */
    private void readOther(TokenReader in, OtherMembers others, boolean known, Reading reading) {
        String name = in.name();
        Token token = in.next();
        if (!others.isFirst(name) || known) {
            reading.duplicate(in);
        } else if (OtherMembers.isControlInformation(name)) {
            reading.annotation(in, name, token);
        } else if (reading.isPatch() && !type.isOpen()) {
            reading.unknownProperty(in, type);
        } else {
            others.put(name, UntypedCodec.INSTANCE.read(in, token, reading));
        }
    }

    /**
     * An open type may have derived types that nobody modelled: a resource keeps their name, which is returned, among
     * its other members.
     */
    private @Nullable String readType(TokenReader in, Token token, Reading reading, boolean root) {
        String announced = token == Token.TEXT ? announced(in) : null;
        if (root && announced != null) {
            reading.announce(announced);
        }
        if (type.name().equals(announced)) {
            reading.type(in, type.name());
        } else if (announced != null && !reading.isPatch() && type.isOpen()) {
            return "#" + announced;
        } else {
            reading.wrongODataType(in, "`" + type.name() + "`");
        }
        return null;
    }

    /**
     * The name of the type at which the reader stands; of bytes, no string is made if it is that of a modelled type.
     */
    private String announced(TokenReader in) {
        boolean own = odataType != null && (in.isText(odataType, 1) || in.isText(odataType, 0));
        return own ? type.name() : typeName(in.text());
    }

    @Override
    void write(R value, TokenWriter out, Style style) {
        out.startObject();
        writeMembers(value, out, style, out.annotations());
        out.endObject();
    }

    /** Writes the type, unless the value keeps the name of a derived one, and the members. */
    void writeTypedMembers(R value, TokenWriter out, Style style) {
        Annotations annotations = out.annotations();
        annotations.writeContext(out);
        if (value.additional().isEmpty() || !value.additional().containsKey(ODATA_TYPE)) {
            names.write(typePosition, out);
            writeTypeName(out);
            annotations.dropType();
        }
        writeMembers(value, out, style, annotations);
    }

    private void writeTypeName(TokenWriter out) {
        if (odataType == null) {
            out.text("#" + type.name());
        } else {
            out.text(odataType);
        }
    }

    void writeMembers(R value, TokenWriter out, Style style, Annotations annotations) {
        annotations.writeContext(out);
        if (!value.additional().isEmpty() && value.additional().get(ODATA_TYPE) instanceof String derived) {
            writeType(derived, out);
            annotations.dropType();
        }
        annotations.writeOfObject(out);
        writer(style).write(value, out, annotations);
        writeAdditional(value.additional(), out, annotations);
        annotations.writeRest(out);
    }

    private MemberWriter<R> writer(Style style) {
        int position = style.position() + (type.isModelled() ? 0 : Style.COUNT);
        MemberWriter<R> known = writers.get(position);
        if (known == null) { // a race makes it twice, and either will do
            known = new MemberWriter<>(type, members, names, style);
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
    void writePatch(Patch<? extends R> patch, TokenWriter out, Style replacement) {
        out.startObject();
        writeMembers((Patch<R>) patch, out, replacement);
        out.endObject();
    }

    void writeMembers(Patch<R> patch, TokenWriter out, Style replacement) {
        if (!patch.additional().isEmpty()) {
            writeDerivedType(patch.additional().changes().get(ODATA_TYPE), out);
        }
        patch.visit((change, index) -> {
            names.write(index, out);
            members[index].writeChange(change, out, replacement);
        });
        if (!patch.additional().isEmpty()) {
            writeChanges(patch.additional(), "", out);
        }
    }

    private void writeDerivedType(@Nullable Change<Object> change, TokenWriter out) {
        if (change instanceof Change.Cleared<Object>) {
            throw new IllegalArgumentException(
                    "a value becomes one of " + type.name() + " itself: a body cannot take a derived type away");
        }
        if (change instanceof Change.Set<Object> set) {
            writeType(set.value().toString(), out);
        }
    }

    private static void writeChanges(JsonMergePatch patch, String pointer, TokenWriter out) {
        patch.changes().forEach((name, change) -> {
            if (!name.equals(ODATA_TYPE)) {
                out.name(name);
                writeChange(change, pointer + "/" + name, out);
            }
        });
    }

    private static void writeChange(Change<Object> change, String pointer, TokenWriter out) {
        if (change instanceof Change.Merged<Object> merged && merged.patch() instanceof JsonMergePatch nested) {
            out.startObject();
            writeChanges(nested, pointer, out);
            out.endObject();
        } else if (change instanceof Change.Set<Object> set) {
            if (set.value() instanceof Map<?, ?>) {
                throw new IllegalArgumentException("`" + pointer.substring(1)
                        + "` is replaced by an object, whatever it was: a JSON merge patch cannot say that (RFC 7396)");
            }
            UntypedCodec.writeValue(set.value(), out);
        } else {
            out.nothing();
        }
    }
}
