package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.UnsayableException;
import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import org.jspecify.annotations.Nullable;

/** Reads and writes one property of a resource. */
final class MemberCodec<R extends Resource<R>, V> {
    private final Property<? super R, V> property;
    private final ValueCodec<V> codec;
    /** Whether anything is checked here; items and members check themselves as they are read. */
    private final boolean checked;

    private final boolean text;
    /** Whether there may be objects in the value, which may have control information. */
    private final boolean nested;

    MemberCodec(Property<? super R, V> property) {
        ValueType<V> type = property.type();
        this.property = property;
        this.text = type.kind() == ValueType.Kind.STRING;
        this.nested = type.kind() == ValueType.Kind.STRUCTURED
                || type.kind() == ValueType.Kind.COLLECTION
                || type.kind() == ValueType.Kind.MAP
                || type.kind() == ValueType.Kind.UNTYPED;
        this.codec = Codecs.of(type);
        this.checked = type.kind() == ValueType.Kind.ENUM || !type.rules().isEmpty() || property.isOfUntypedEntities();
    }

    void read(TokenReader in, Draft<R> draft, ReadContext context) {
        String value = text ? in.nextText() : null; // most values are; one call instead of two, and none of a codec
        if (value != null) {
            set(ScalarCodecs.wellFormed(value, in, context), in, draft, context);
        } else {
            read(in, text ? in.current() : in.next(), draft, context);
        }
    }

    private void read(TokenReader in, Token token, Draft<R> draft, ReadContext context) {
        if (token == Token.NULL) {
            readNull(in, draft, context);
        } else {
            set(codec.read(in, token, context), in, draft, context);
        }
    }

    private void readNull(TokenReader in, Draft<R> draft, ReadContext context) {
        if (context.isPatch() && !property.type().isClearable()) {
            context.nullValue(in, property.type());
        } else {
            draft.put(property.index(), null);
        }
    }

    @SuppressWarnings("unchecked") // what the codec reads is a V, and so is the text of a property of text
    private void set(@Nullable Object value, TokenReader in, Draft<R> draft, ReadContext context) {
        if (value != null) {
            draft.put(property.index(), value);
            if (checked) {
                context.check(property, (V) value, in);
            }
        }
    }

    /** Writes the annotations of the member before it, or drops them if it is not written. */
    void writeAnnotations(Annotations annotations, boolean written, TokenWriter out) {
        if (written) {
            annotations.writeOfMember(property.name(), out);
        } else {
            annotations.dropOfMember(property.name());
        }
    }

    boolean isStructured() {
        return codec instanceof StructuredCodec<V>;
    }

    @SuppressWarnings("unchecked") // the resource has a V at the position of the property
    void write(Object value, TokenWriter out, WriteContext context) {
        if (nested) {
            if (context.selection().emptyCollections()) {
                checkReplaceable();
            }
            context.enter(property.name());
            codec.write((V) value, out, context);
            context.leave();
        } else {
            codec.write((V) value, out, context);
        }
    }

    /** Writes what is said of a property without value in one that is set whole. */
    void writeReplacement(TokenWriter out) {
        ValueType<V> type = property.type();
        if (!type.isNullable() && type.kind() != ValueType.Kind.COLLECTION) {
            throw new UnsayableException("has no value in one that is set whole, and a body cannot make it null");
        }
        writeNothing(out);
    }

    private void writeNothing(TokenWriter out) {
        ValueType<V> type = property.type();
        if (type.kind() == ValueType.Kind.COLLECTION) {
            out.startArray();
            out.endArray();
        } else if (type.isNullable()) {
            out.nothing();
        } else {
            throw UnsayableException.of(Violation.nullValue("", type));
        }
    }

    /** Writes what a patch does to the property. */
    @SuppressWarnings("unchecked") // what is set is a V, and what is merged into a V a patch of a V
    void writeChange(@Nullable Object change, TokenWriter out, WriteContext context) {
        if (change == null) {
            writeNothing(out);
        } else if (change instanceof String value && !checked) {
            out.text(value);
        } else if (change instanceof Patch<?> patch && codec instanceof StructuredCodec<V> nesting) {
            PatchMembers.requireLegalOthers(patch);
            nesting.writePatch((Patch<? extends V>) patch, out, context);
        } else if (change instanceof MapPatch<?> entries && codec instanceof MapCodec<?> map) {
            writeEntries(map, entries, out, context);
        } else {
            writeWhole((V) change, out, context);
        }
    }

    private void writeWhole(V value, TokenWriter out, WriteContext context) {
        checkReplaceable();
        if (checked || nested) {
            var violations = new Violations.Builder();
            violations.check(property, value, () -> "");
            requireLegal(violations.build());
        }
        codec.write(value, out, context);
    }

    /** Refuses what the receiver would refuse; the pointers are from where the writer stands. */
    static void requireLegal(Violations violations) {
        if (!violations.isEmpty()) {
            throw UnsayableException.of(violations.listed().get(0));
        }
    }

    @SuppressWarnings("unchecked") // what is merged into a map is a patch of its entries
    private static <E> void writeEntries(MapCodec<E> map, MapPatch<?> entries, TokenWriter out, WriteContext context) {
        map.writePatch((MapPatch<E>) entries, out, context);
    }

    /** A body merges, so whatever nobody declared would stay. */
    private void checkReplaceable() {
        if (codec instanceof MapCodec<?>) {
            throw MergePatches.replaced("a map");
        }
        if (property.type() instanceof StructuredValueType<V> structured && !isClosed(structured.structuredType())) {
            throw new UnsayableException("is set whole, whatever it was: a body is merged, and would keep members that"
                    + " no property declares");
        }
    }

    private static boolean isClosed(StructuredType<?> type) {
        return type instanceof ResourceType<?> record && !record.isOpen();
    }
}
