package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.codec.MemberSelection;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.codec.WriteContext;
import io.github.graphlobby.json.token.Utf8Writer;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.SchemaVersion;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes patches as PATCH bodies in UTF-8, for a client.
 *
 * <p>What is written, a {@link PatchReader} reads as the same change. Two things have to be said in other words,
 * because a body is always merged: a value of a closed type that is set whole is written with null for every member
 * that it lacks, and a collection that is cleared is written as empty. What a body cannot say is refused. The body of
 * an entity names its type as {@code @odata.type}, without which Update place refuses it.
 *
 * <p>Immutable and thread-safe.
 */
public final class PatchWriter {
    private final WriteContext context;

    private PatchWriter(WriteContext context) {
        this.context = context;
    }

    /**
     * Makes a writer.
     *
     * @param version the schema that the receiver follows: which members a value that is set whole has to mention
     * @return the writer
     */
    public static PatchWriter of(SchemaVersion version) {
        return new PatchWriter(WriteContext.of(MemberSelection.replacement(requireNonNull(version, "version"))));
    }

    /**
     * Writes a patch.
     *
     * @param patch the patch
     * @return the body
     * @throws JsonWriteException if no body can say what the patch does: it breaks a {@linkplain Patch#violations()
     *     rule of the schema}; an undeclared member is set to null, or replaced by an object, or a property by a map,
     *     whatever it was, as happens when patches are composed (RFC 7396); a value that may have undeclared members is
     *     set whole; one that is set whole lacks a member that must not be null; a derived type that nobody modelled is
     *     set or taken away; or a {@link PatchReader} could not read it: it is nested deeper than 64, or a name, text
     *     or number is over its limit
     */
    public byte[] toBytes(Patch<?> patch) {
        requireNonNull(patch, "patch");
        try {
            return Utf8Writer.toBodyBytes(out -> StructuredCodec.writeBody(patch, out, context));
        } catch (IllegalArgumentException e) {
            throw refused(e, patch);
        }
    }

    /**
     * Writes a patch.
     *
     * @param patch the patch
     * @return the body
     * @throws JsonWriteException as in {@link #toBytes}
     */
    public String toText(Patch<?> patch) {
        return new String(toBytes(patch), StandardCharsets.UTF_8);
    }

    /**
     * Writes a patch to a stream.
     *
     * @param patch the patch
     * @param target where the body goes; it is flushed and stays open
     * @throws JsonWriteException as in {@link #toBytes}; what was written by then is in the stream
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(Patch<?> patch, OutputStream target) {
        requireNonNull(patch, "patch");
        try {
            Utf8Writer.writeBody(target, out -> StructuredCodec.writeBody(patch, out, context));
        } catch (IllegalArgumentException e) {
            throw refused(e, patch);
        }
    }

    /** Goes through the patch again, since only failures need to know where. */
    private IllegalArgumentException refused(IllegalArgumentException failure, Patch<?> patch) {
        return JsonWriteException.of(failure, out -> StructuredCodec.writeBody(patch, out, context));
    }
}
