package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.patch.StructuredType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads resources as a service sends them, without loss: text of an enumeration that is not documented and members that
 * no property declares are kept, null and absent both mean no value, and no rule is checked.
 *
 * <p>A reader of an abstract type such as {@code Place.TYPE} looks at {@code @odata.type}, wherever it stands in the
 * object. Other control information ({@code @odata.context}, {@code name@odata.type} …) is passed over.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <B> the resource, or the interface that several share
 */
public final class ResourceReader<B> {
    private final StructuredCodec<B> codec;

    private ResourceReader(StructuredCodec<B> codec) {
        this.codec = codec;
    }

    /**
     * Makes a reader.
     *
     * @param <B> the resource, or the interface that several share
     * @param type the type to be read, such as {@code Room.TYPE} or {@code Place.TYPE}
     * @return the reader
     */
    public static <B> ResourceReader<B> of(StructuredType<B> type) {
        return new ResourceReader<>(Codecs.of(requireNonNull(type, "type")));
    }

    /**
     * Reads a resource.
     *
     * @param json the resource in UTF-8
     * @return the resource
     * @throws JsonReadException if the document is unreadable (no JSON, no UTF-8, nested deeper than 64, a name, number
     *     or text over its limit of 1,024, 1,000 or 20,000,000 characters, a member given twice), if a value has no
     *     place in the type, or if it is of another type
     */
    public B read(byte[] json) {
        return TokenReader.read(json, this::read);
    }

    /**
     * Reads a resource.
     *
     * @param json the resource
     * @return the resource
     * @throws JsonReadException as in {@link #read(byte[])}, or if the text holds a lone surrogate
     */
    public B read(String json) {
        return read(Utf8.encode(json));
    }

    /**
     * Reads a resource.
     *
     * @param json the resource in UTF-8, read to its end, however long it is, and not closed
     * @return the resource
     * @throws JsonReadException as in {@link #read(byte[])}
     * @throws UncheckedIOException if the stream fails
     */
    public B read(InputStream json) {
        try {
            return read(json.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private B read(TokenReader in) {
        return codec.readResource(in, in.next());
    }
}
