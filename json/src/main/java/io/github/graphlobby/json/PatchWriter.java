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
 * <p>The body of an entity names its type as {@code @odata.type}, without which Update place refuses it. Two things
 * have to be said in other words, because a body is always merged: a value that is set whole is written with null for
 * every member that it lacks, and a collection that is cleared is written as empty. What a body cannot say is that
 * undeclared members of a value that is set whole go; they stay.
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
     * @throws IllegalArgumentException if no body can say what the patch does: an undeclared member is replaced by an
     *     object or a property by a map whatever it was, as happens when patches are composed (RFC 7396); a value is
     *     set whole and lacks a member that must not be null; a number is infinite or NaN; or it is nested deeper than
     *     500
     */
    public byte[] toBytes(Patch<?> patch) {
        requireNonNull(patch, "patch");
        return Utf8Writer.toBytes(out -> StructuredCodec.writeBody(patch, out, context));
    }

    /**
     * Writes a patch.
     *
     * @param patch the patch
     * @return the body
     * @throws IllegalArgumentException as in {@link #toBytes}
     */
    public String toText(Patch<?> patch) {
        return new String(toBytes(patch), StandardCharsets.UTF_8);
    }

    /**
     * Writes a patch to a stream.
     *
     * @param patch the patch
     * @param target where the body goes; it is flushed and stays open
     * @throws IllegalArgumentException as in {@link #toBytes}; what was written by then is in the stream
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(Patch<?> patch, OutputStream target) {
        requireNonNull(patch, "patch");
        Utf8Writer.write(target, out -> StructuredCodec.writeBody(patch, out, context));
    }
}
