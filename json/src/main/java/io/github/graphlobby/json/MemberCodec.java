package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.patch.AnyResource;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.Property;
import io.github.graphlobby.patch.Resource;
import io.github.graphlobby.patch.Snapshot;
import io.github.graphlobby.patch.ValueType;

/** Reads and writes one property of a resource. */
final class MemberCodec<R extends Resource<R>, V> {
    private final Property<? super R, V> property;
    private final ValueCodec<V> codec;
    /** Whether the rules are checked here; items and members check themselves as they are read. */
    private final boolean checked;

    private final int index;
    private final boolean text;
    private final boolean navigation;

    MemberCodec(Property<? super R, V> property) {
        ValueType<V> type = property.type();
        this.property = property;
        this.index = property.index();
        this.text = type.kind() == ValueType.Kind.STRING;
        this.navigation = property.isNavigation();
        this.codec = Codecs.of(type);
        this.checked = type.kind() == ValueType.Kind.ENUM || !type.rules().isEmpty();
    }

    void read(TokenReader in, Token token, Patch.Builder<R> patch, Reading reading) {
        if (token == Token.NULL) {
            readNull(in, patch, reading);
        } else if (reading.isPatch() && codec instanceof StructuredCodec<V> structured) {
            Patch<? extends V> nested = structured.readPatch(in, token, reading);
            if (nested != null) {
                patch.merge(property, nested);
            }
        } else {
            readValue(in, token, patch, reading);
        }
    }

    private void readNull(TokenReader in, Patch.Builder<R> patch, Reading reading) {
        if (reading.isPatch() && !property.type().isClearable()) {
            reading.nullValue(in, property.type());
        } else {
            patch.clear(property);
        }
    }

    private void readValue(TokenReader in, Token token, Patch.Builder<R> patch, Reading reading) {
        V value = codec.read(in, token, reading);
        if (value != null) {
            patch.set(property, value);
            if (checked) {
                reading.check(property.type(), value, in);
            }
        }
    }

    /** Writes the value with its name, if the style wants it. */
    @SuppressWarnings("unchecked") // the snapshot has a V at the position of the property
    void write(Snapshot<R> values, TokenWriter out, Style style, boolean inVersion, boolean onlyVersion, Names names) {
        Object value = values.get(index);
        if (value == null) {
            writeAbsent(out, style, inVersion, names);
        } else if (inVersion || !onlyVersion) {
            writePresent((V) value, out, style, inVersion, names);
        }
    }

    private void writePresent(V value, TokenWriter out, Style style, boolean inVersion, Names names) {
        if (text) { // most values are; a direct call is one that the virtual machine can inline
            out.name(names, index);
            out.text((String) value);
        } else if (style.onlyVersion() && isIntroducedLater(value, style)) {
            writeAbsent(out, style, inVersion, names);
        } else {
            out.name(names, index);
            codec.write(value, out, style);
        }
    }

    private boolean isIntroducedLater(V value, Style style) {
        return value instanceof AnyResource resource
                && !resource.resourceType().versions().contains(requireNonNull(style.version()));
    }

    private void writeAbsent(TokenWriter out, Style style, boolean inVersion, Names names) {
        if (inVersion && style.version() != null && !navigation) {
            checkReplaceable(style);
            out.name(names, index);
            writeNothing(out, style);
        }
    }

    private void checkReplaceable(Style style) {
        ValueType<V> type = property.type();
        if (style.emptyCollections() && !type.isNullable() && type.kind() != ValueType.Kind.COLLECTION) {
            throw new IllegalArgumentException(
                    "`" + property + "` has no value in one that is set whole, and a body cannot make it null");
        }
    }

    private void writeNothing(TokenWriter out, Style style) {
        if (style.emptyCollections() && property.type().kind() == ValueType.Kind.COLLECTION) {
            out.startArray();
            out.endArray();
        } else {
            out.nothing();
        }
    }

    /** Writes what a patch does to the property, if anything. */
    void writeChange(Patch<R> patch, TokenWriter out, Style replacement, Names names) {
        if (!patch.contains(property)) {
            return; // without making a change that says so
        }
        Change<V> change = patch.change(property);
        out.name(names, index);
        if (change instanceof Change.Set<V> set) {
            codec.write(set.value(), out, replacement);
        } else if (change instanceof Change.Merged<V> merged && codec instanceof StructuredCodec<V> structured) {
            structured.writePatch(nested(merged), out, replacement);
        } else {
            writeNothing(out, replacement);
        }
    }

    @SuppressWarnings("unchecked") // what is merged into a V is a patch of a V
    private Patch<? extends V> nested(Change.Merged<V> merged) {
        return (Patch<? extends V>) merged.patch();
    }
}
