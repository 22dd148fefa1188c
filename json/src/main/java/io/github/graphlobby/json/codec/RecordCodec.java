package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.EncodedConstant;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codec of one type: its objects are read by a {@link RecordReader}, and written here and, as patches, by
 * {@link PatchMembers}.
 */
public final class RecordCodec<R extends Resource<R>> extends StructuredCodec<R> {
    private final ResourceType<R> type;
    private final RecordMembers<R> members;
    private final RecordReader<R> reader;
    /** Null if the type is not modelled: nobody knows how many of those there are. */
    private final @Nullable EncodedConstant odataType;

    RecordCodec(ResourceType<R> type) {
        this(type, new RecordMembers<>(type));
    }

    private RecordCodec(ResourceType<R> type, RecordMembers<R> members) {
        this.type = type;
        this.members = members;
        odataType = type.isModelled() ? new EncodedConstant("#" + type.name()) : null;
        reader = new RecordReader<>(type, members, odataType);
    }

    /** The codec of another type of the record, which shares all but the name if it is of the same declaration. */
    RecordCodec<R> of(ResourceType<R> other) {
        if (other.equals(type)) {
            return this;
        }
        return other.properties() == type.properties() ? new RecordCodec<>(other, members) : new RecordCodec<>(other);
    }

    @Override
    public @Nullable Object read(TokenReader in, Token token, ReadContext context) {
        if (token != Token.OBJECT) {
            context.wrongType(in, token, "an object");
            return null;
        }
        return reader.read(in, false, null, context, context.takeOuterType(), false);
    }

    /** Reads the rest of an object into which somebody has looked for its type, which is right. */
    Object readMembers(TokenReader in, TypeLookahead ahead, ReadContext context) {
        return reader.read(in, ahead.isPassed(), ahead.passed(), context, null, false);
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
            return (Patch<R>) reader.read(in, false, null, context, null, true);
        }
        context.wrongType(in, token, "an object");
        return Patch.builder(type).build();
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
            members.writeNameOfType(out);
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
            members.writer(type, context.selection()).write(value, out, context, annotations);
            writeAdditional(value.additional(), out, annotations);
        } else {
            writeSelected(value, selected, out, context, annotations);
        }
        annotations.writeRest(out);
    }

    private void writeSelected(
            R value, Set<String> selected, TokenWriter out, WriteContext context, Annotations annotations) {
        members.writer(type, context.selection(), selected).write(value, out, context.ofMembers(), annotations);
        var additional = new LinkedHashMap<String, @Nullable Object>(value.additional());
        value.additional().keySet().stream()
                .filter(name -> !selected.contains(name))
                .forEach(annotations::dropOfMember);
        additional.keySet().retainAll(selected);
        writeAdditional(additional, out, annotations);
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
        PatchMembers.write(patch, members, declared, out, context);
    }
}
