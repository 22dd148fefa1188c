package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.TokenWriter.Constant;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import org.jspecify.annotations.Nullable;

/** The codec of values with members. They are read as a patch; a whole value is that patch applied to the empty one. */
abstract class StructuredCodec<B> extends ValueCodec<B> {
    static final String ODATA_TYPE = StructuredType.ODATA_TYPE;
    static final String ODATA_CONTEXT = "@odata.context";

    private static final Constant TYPE = new Constant(ODATA_TYPE);

    /**
     * Reads what is to change in a value.
     *
     * @param in stands at the value's first token and is left at its last
     * @param token that token, not null
     * @param reading takes what is wrong
     * @return the patch, or null if the value is no object of this type
     */
    abstract @Nullable Patch<? extends B> readPatch(TokenReader in, Token token, Reading reading);

    /** Writes what changes in a value. */
    abstract void writePatch(Patch<? extends B> patch, TokenWriter out, Style replacement);

    /** Reads a resource; what is wrong with it ends the reading. */
    final B readResource(TokenReader in, Token token) {
        return readResource(in, token, Reading.ofResource());
    }

    final B readResource(TokenReader in, Token token, Reading reading) {
        if (token == Token.NONE) {
            throw in.unreadable("no JSON: there is no document");
        }
        return requireNonNull(read(in, token, reading));
    }

    /** Reads a resource with its control information; base is the pointer to it. */
    final Document<B> readDocument(TokenReader in, Token token, String base) {
        Reading reading = Reading.ofDocument(base);
        B resource = readResource(in, token, reading);
        return new Document<>(resource, reading.control());
    }

    @Override
    final @Nullable B read(TokenReader in, Token token, Reading reading) {
        Patch<? extends B> patch = readPatch(in, token, reading);
        return patch == null ? null : value(patch);
    }

    @SuppressWarnings("unchecked") // a patch of a subtype of B makes a B
    private static <B> B value(Patch<? extends B> patch) {
        return (B) applied(patch);
    }

    private static <R extends Resource<R>> R applied(Patch<R> patch) {
        return patch.toResource();
    }

    static void writeType(String odataType, TokenWriter out) {
        out.name(TYPE);
        out.text(odataType);
    }

    /** Writes a PATCH body. */
    static void writeBody(Patch<?> patch, TokenWriter out, Style replacement) {
        out.startObject();
        boolean announced = !patch.additional().isEmpty()
                && patch.additional().changes().get(ODATA_TYPE) instanceof Change.Set<Object>;
        if (patch.type().isEntity() && !announced) {
            writeType(patch.type().name(), out);
        }
        writeChanges(patch, out, replacement);
        out.endObject();
    }

    /** Writes the members of a resource that is a whole document: an entity says its type, and a derived value too. */
    static void writeRoot(AnyResource value, TokenWriter out, Style style) {
        if (value.resourceType().isEntity() || value.resourceType().base() != null) {
            writeTyped(value, out, style);
        } else {
            writeMembers(value.resourceType(), value, out, style, out.annotations());
        }
    }

    /** Writes the members of a resource, its type before them. */
    static void writeTyped(AnyResource value, TokenWriter out, Style style) {
        writeTyped(value.resourceType(), value, out, style);
    }

    private static <R extends Resource<R>> void writeTyped(
            ResourceType<R> type, AnyResource value, TokenWriter out, Style style) {
        Codecs.of(type).writeTypedMembers(type.cast(value), out, style);
    }

    private static <R extends Resource<R>> void writeMembers(
            ResourceType<R> type, AnyResource value, TokenWriter out, Style style, Annotations annotations) {
        Codecs.of(type).writeMembers(type.cast(value), out, style, annotations);
    }

    /** Writes what a patch changes, member by member. */
    static <R extends Resource<R>> void writeChanges(Patch<R> patch, TokenWriter out, Style replacement) {
        Codecs.of(patch.type()).writeMembers(patch, out, replacement);
    }

    /**
     * The type name without the {@code #} that answers have and requests do not need (Update place, request and
     * answer).
     */
    static String typeName(String odataType) {
        return odataType.startsWith("#") ? odataType.substring(1) : odataType;
    }
}
