package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.codec.Codecs;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.schema.StructuredType;
import java.io.InputStream;

/**
 * Reads resources as a service sends them, without loss: text of an enumeration that is not documented and members that
 * no property declares are kept, null and absent both mean no value, and no rule is checked.
 *
 * <p>A reader of an abstract type such as {@code Place.TYPE} looks at {@code @odata.type}, wherever it stands in the
 * object, or else at the type in {@code @odata.context}, that of a page for its items. Other control information
 * ({@code @odata.context}, {@code name@odata.type} …) is no data: {@link #readDocument} keeps it apart, the other
 * methods pass over it, whatever JSON it holds, except that a resource that was {@code @removed} is none. A reader of
 * entities also takes one in an object of its own, {@code {"value": {…}}}. What is read in one form and written in
 * another is listed in the documentation of this package.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <B> the resource, or the interface that several share
 */
public final class ResourceReader<B> {
    private final StructuredType<B> type;
    private final StructuredCodec<B> codec;

    private ResourceReader(StructuredType<B> type) {
        this.type = type;
        codec = Codecs.of(type);
    }

    /**
     * Makes a reader.
     *
     * @param <B> the resource, or the interface that several share
     * @param type the type to be read, such as {@code Room.TYPE} or {@code Place.TYPE}
     * @return the reader
     */
    public static <B> ResourceReader<B> of(StructuredType<B> type) {
        return new ResourceReader<>(requireNonNull(type, "type"));
    }

    /**
     * Reads a resource.
     *
     * @param json the resource in UTF-8
     * @return the resource
     * @throws JsonReadException if the document is unreadable (no JSON, no UTF-8, nested deeper than 64, a name, number
     *     or text over its limit of 1,024, 1,000 or 20,000,000 characters, a member given twice), if a value has no
     *     place in the type, if it is of another type, if it is a page, or if it was {@code @removed}
     */
    public B read(byte[] json) {
        requireNonNull(json, "json");
        try {
            B resource = Documents.read(json, this::read);
            return ValueWrapper.mayBe(resource) || ValueWrapper.mayBePage(resource)
                    ? readDocument(json).resource()
                    : resource;
        } catch (JsonReadException e) {
            return unwrapped(json, e).resource();
        }
    }

    private static void checkIsNoPage(Document<?> document) {
        if (ValueWrapper.isPage(document)) {
            throw new JsonReadException(ValueWrapper.page(""));
        }
    }

    private B read(TokenReader in) {
        return codec.readResource(in, in.next(), ReadContext.ofResource());
    }

    /**
     * Reads a resource with the control information of its document, which a {@link ResourceWriter} can write again.
     *
     * @param json the resource in UTF-8
     * @return the document
     * @throws JsonReadException as in {@link #read(byte[])}, but for what was {@code @removed}
     */
    public Document<B> readDocument(byte[] json) {
        requireNonNull(json, "json");
        try {
            Document<B> document =
                    Documents.read(json, in -> document(in, in.next(), ReadContext.ofDocument(""), codec));
            checkIsNoPage(document);
            return ValueWrapper.is(document) ? unwrapped(json) : document;
        } catch (JsonReadException e) {
            return unwrapped(json, e);
        }
    }

    static <B> Document<B> document(TokenReader in, Token token, ReadContext context, StructuredCodec<B> codec) {
        B resource = codec.readResource(in, token, context);
        return new Document<>(resource, ControlInformation.of(context));
    }

    /** Reads what is wrong because it does not say its type, if it is only a wrapper that does not. */
    private Document<B> unwrapped(byte[] json, JsonReadException e) {
        boolean perhaps = type.isEntity() && (e.pointer().isEmpty() || isDeep(e.pointer()));
        if (perhaps && Documents.readWrapper(json, ValueWrapper::isAround)) {
            return unwrapped(json);
        }
        throw e;
    }

    /** Whether it may be the depth that was found wrong, of which the wrapper is no part. */
    private static boolean isDeep(String pointer) {
        return pointer.chars().filter(c -> c == '/').count() >= TokenReader.MAX_DEPTH;
    }

    private Document<B> unwrapped(byte[] json) {
        ReadContext context = ReadContext.ofDocument("/" + ValueWrapper.VALUE)
                .inside(Documents.readWrapper(json, ValueWrapper::typeAround));
        B entity = Documents.readWrapper(json, in -> ValueWrapper.read(in, codec, context));
        return new Document<>(entity, ControlInformation.of(context));
    }

    /**
     * Opens a page of resources, {@code {"value": […], "@odata.nextLink": …}}, which is read as far as it is asked for.
     *
     * @param json the page in UTF-8; it is closed with the page
     * @return the page, to be closed
     * @throws JsonReadException if it does not begin as a page does, or has a member before its resources that is
     *     neither control information nor {@code value}
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public Page<B> readPage(InputStream json) {
        return Page.open(requireNonNull(json, "json"), codec);
    }

    /**
     * Reads a resource.
     *
     * @param json the resource
     * @return the resource
     * @throws JsonReadException as in {@link #read(byte[])}, or if the text holds a lone surrogate
     */
    public B read(String json) {
        return read(Documents.bytes(requireNonNull(json, "json")));
    }

    /**
     * Reads a resource.
     *
     * @param json the resource in UTF-8, read to its end, however long it is, and not closed
     * @return the resource
     * @throws JsonReadException as in {@link #read(byte[])}
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public B read(InputStream json) {
        return read(Documents.bytes(requireNonNull(json, "json")));
    }
}
