package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.codec.Codecs;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.RecordCodec;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads PATCH bodies of one type, strictly: nothing is coerced, and everything that is wrong is collected with its JSON
 * pointer.
 *
 * <p>A member that is not in the body is omitted from the patch, null clears, an object merges into a property that has
 * members, an array replaces a collection whole (OData 4.01 Protocol, section 11.4.3). {@code @odata.type} is checked
 * if it is there; other control information is passed over, whatever JSON it holds, unless it asks for a change, such
 * as {@code @removed} or {@code name@odata.bind}. On an open type undeclared members are data and change as RFC 7396
 * says.
 *
 * <p>Which properties a client may change is not asked here, but by {@link io.github.graphlobby.operation.PlaceUpdate}
 * and {@link io.github.graphlobby.operation.Vintage#refusals}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the resource
 */
public final class PatchReader<R extends Resource<R>> {
    /** The latest reader of each record; most records have one type only. */
    private static final ClassValue<AtomicReference<@Nullable PatchReader<?>>> LATEST = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable PatchReader<?>> computeValue(Class<?> record) {
            return new AtomicReference<>();
        }
    };

    private final ResourceType<R> type;
    private final RecordCodec<R> codec;
    private final boolean ieee754Compatible;
    /** Made once, not for each body. */
    private final Function<TokenReader, DecodedPatch<R>> body;

    private PatchReader(ResourceType<R> type, boolean ieee754Compatible) {
        this.type = type;
        this.ieee754Compatible = ieee754Compatible;
        codec = Codecs.of(type);
        body = in -> read(in, in.next());
    }

    /**
     * Returns the reader of a type.
     *
     * @param <R> the resource
     * @param type the type of the resources to be patched, such as {@code Room.TYPE}
     * @return the reader, mostly the same one
     */
    @SuppressWarnings("unchecked") // a reader of this type is one of R
    public static <R extends Resource<R>> PatchReader<R> of(ResourceType<R> type) {
        AtomicReference<@Nullable PatchReader<?>> latest =
                LATEST.get(requireNonNull(type, "type").empty().getClass());
        PatchReader<?> reader = latest.get();
        if (reader == null || !reader.type.equals(type)) {
            reader = new PatchReader<>(type, false);
            latest.set(reader);
        }
        return (PatchReader<R>) reader;
    }

    /**
     * Returns a reader of bodies that say by their media type whether they are IEEE 754 compatible: {@code Edm.Int64}
     * and {@code Edm.Decimal} may then be text, since a double does not hold them all (OData JSON Format 4.01, section
     * 3.2).
     *
     * @param newIeee754Compatible whether the media type has {@code IEEE754Compatible=true}; a new reader takes it as
     *     false
     * @return this reader, or one for such bodies
     */
    public PatchReader<R> withIeee754Compatible(boolean newIeee754Compatible) {
        return newIeee754Compatible == ieee754Compatible ? this : new PatchReader<>(type, newIeee754Compatible);
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
        return Documents.read(requireNonNull(json, "json"), body);
    }

    /**
     * Reads a body.
     *
     * @param json the body
     * @return the patch and all violations
     * @throws JsonReadException if the body is unreadable, as in {@link #read(byte[])}, or holds a lone surrogate
     */
    public DecodedPatch<R> read(String json) {
        return read(Documents.bytes(requireNonNull(json, "json")));
    }

    /**
     * Reads a body.
     *
     * @param json the body in UTF-8, read to its end, however long it is, and not closed
     * @return the patch and all violations
     * @throws JsonReadException if the body is unreadable, as in {@link #read(byte[])}
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public DecodedPatch<R> read(InputStream json) {
        return read(Documents.bytes(requireNonNull(json, "json")));
    }

    ResourceType<R> type() {
        return type;
    }

    /** Reads a body at whose first token the reader stands. */
    DecodedPatch<R> read(TokenReader in, Token token) {
        ReadContext context = ReadContext.ofPatch(ieee754Compatible);
        Patch<R> patch = codec.readBody(in, token, context);
        return DecodedPatch.of(patch, context.announcedType(), context.violations());
    }
}
