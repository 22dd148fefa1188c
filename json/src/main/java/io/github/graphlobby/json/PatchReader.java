package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Reads PATCH bodies of one type, strictly: nothing is coerced, and everything that is wrong is collected with its JSON
 * pointer.
 *
 * <p>A member that is not in the body is omitted from the patch, null clears, an object merges into a property that has
 * members, an array replaces a collection whole (OData 4.01 Protocol, section 11.4.3). {@code @odata.type} is checked
 * if it is there; other control information is passed over. On an open type undeclared members are data and change as
 * RFC 7396 says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the resource
 */
public final class PatchReader<R extends Resource<R>> {
    private final ResourceType<R> type;
    private final RecordCodec<R> codec;
    /** Made once, not for each body. */
    private final Function<TokenReader, DecodedPatch<R>> body;

    private PatchReader(ResourceType<R> type) {
        this.type = type;
        codec = Codecs.of(type);
        body = in -> read(in, in.next());
    }

    /**
     * Makes a reader.
     *
     * @param <R> the resource
     * @param type the type of the resources to be patched, such as {@code Room.TYPE}
     * @return the reader
     */
    public static <R extends Resource<R>> PatchReader<R> of(ResourceType<R> type) {
        return new PatchReader<>(requireNonNull(type, "type"));
    }

    /**
     * Reads a body.
     *
     * @param json the body in UTF-8
     * @return the patch and all violations
     * @throws JsonReadException if the body is unreadable: no JSON, no UTF-8, nested deeper than 64, or with a name,
     *     number or text over its limit (1,024, 1,000 and 20,000,000 characters; an exponent beyond 2,147,483,647)
     */
    public DecodedPatch<R> read(byte[] json) {
        return TokenReader.read(json, body);
    }

    /**
     * Reads a body.
     *
     * @param json the body
     * @return the patch and all violations
     * @throws JsonReadException if the body is unreadable, as in {@link #read(byte[])}, or holds a lone surrogate
     */
    public DecodedPatch<R> read(String json) {
        return read(Utf8.encode(json));
    }

    /**
     * Reads a body.
     *
     * @param json the body in UTF-8, read to its end, however long it is, and not closed
     * @return the patch and all violations
     * @throws JsonReadException if the body is unreadable, as in {@link #read(byte[])}
     * @throws UncheckedIOException if the stream fails
     */
    public DecodedPatch<R> read(InputStream json) {
        try {
            return read(json.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a body at whose first token the reader stands. */
    DecodedPatch<R> read(TokenReader in, Token token) {
        Reading reading = Reading.ofPatch();
        Patch<R> patch = readPatch(in, token, reading);
        return new DecodedPatch<>(patch, reading.announcedType(), reading.violations());
    }

    private Patch<R> readPatch(TokenReader in, Token token, Reading reading) {
        if (token == Token.NONE) {
            throw in.unreadable("no JSON: there is no document");
        }
        if (token == Token.OBJECT) {
            return codec.readMembers(in, false, null, reading, true);
        }
        reading.wrongType(in, token, "an object");
        return Patch.builder(type).build();
    }
}
