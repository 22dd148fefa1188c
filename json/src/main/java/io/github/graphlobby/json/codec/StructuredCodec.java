package io.github.graphlobby.json.codec;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.token.EncodedConstant;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import org.jspecify.annotations.Nullable;

/**
 * The codec of values with members.
 *
 * @param <B> the record, or the interface that records share
 */
public abstract class StructuredCodec<B> extends ValueCodec<B> {
    /** The control information that announces a type. */
    public static final String ODATA_TYPE = StructuredType.ODATA_TYPE;

    /** The control information that says what the document is. */
    public static final String ODATA_CONTEXT = "@odata.context";

    /** The control information that says which state of the entity the document has. */
    public static final String ODATA_ETAG = "@odata.etag";

    /** The member of an answer with what it is about, where that does not stand at its top. */
    public static final String VALUE = "value";

    private static final EncodedConstant TYPE = new EncodedConstant(ODATA_TYPE);

    StructuredCodec() {}

    /** Writes what changes in a value. */
    abstract void writePatch(Patch<? extends B> patch, TokenWriter out, WriteContext context);

    /**
     * Reads a whole resource; what is wrong with it ends the reading.
     *
     * @param in stands at the first token of the resource and is left at its last
     * @param token that token
     * @param context how the document is read, not as a patch
     * @return the resource
     */
    @SuppressWarnings("unchecked") // what is read and not merged is a B
    public final B readResource(TokenReader in, Token token, ReadContext context) {
        in.requireDocument(token);
        return requireNonNull((B) read(in, token, context));
    }

    static void writeType(String odataType, TokenWriter out) {
        out.name(TYPE);
        out.text(odataType);
    }

    /**
     * Writes a PATCH body.
     *
     * @param patch the patch
     * @param out where it goes
     * @param context with the members that a value which is set whole has to mention
     */
    public static void writeBody(Patch<?> patch, TokenWriter out, WriteContext context) {
        PatchMembers.requireLegalOthers(patch);
        out.startObject();
        if (patch.type().isEntity()) {
            writeType(patch.type().name(), out);
        }
        writeChanges(patch, null, out, context);
        out.endObject();
    }

    /**
     * Writes a PATCH body of untyped JSON.
     *
     * @param patch the patch
     * @param out where it goes
     */
    public static void writeBody(JsonMergePatch patch, TokenWriter out) {
        out.startObject();
        MergePatches.write(patch, out);
        out.endObject();
    }

    /**
     * Writes the members of a resource that is a whole document: an entity says its type, and a derived value too.
     *
     * @param value the resource
     * @param out where it goes
     * @param context how it is written
     */
    public static void writeRoot(AnyResource value, TokenWriter out, WriteContext context) {
        if (value.resourceType().isEntity() || value.resourceType().base() != null) {
            writeTyped(value.resourceType(), value, out, context);
        } else {
            writeUntyped(value.resourceType(), value, out, context);
        }
    }

    /** Writes the members of a resource, its type before them. */
    static <R extends Resource<R>> void writeTyped(
            ResourceType<R> type, AnyResource value, TokenWriter out, WriteContext context) {
        Codecs.of(type).writeTypedMembers(type.cast(value), out, context);
    }

    private static <R extends Resource<R>> void writeUntyped(
            ResourceType<R> type, AnyResource value, TokenWriter out, WriteContext context) {
        Codecs.of(type).writeMembers(type.cast(value), out, context, context.annotations());
    }

    /**
     * Writes what a patch changes, member by member.
     *
     * @param declared the abstract type that the value is declared with, or null
     */
    static <R extends Resource<R>> void writeChanges(
            Patch<R> patch, @Nullable StructuredType<?> declared, TokenWriter out, WriteContext context) {
        Codecs.of(patch.type()).writeMembers(patch, declared, out, context);
    }
}
