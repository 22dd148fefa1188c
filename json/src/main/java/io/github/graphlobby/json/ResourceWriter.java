package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.patch.AnyResource;
import io.github.graphlobby.patch.SchemaVersion;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes resources as JSON in UTF-8.
 *
 * <p>An entity is written with its {@code @odata.type}, and so is a value whose property allows several types.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResourceWriter {
    private final Style style;
    private final @Nullable String context;

    private ResourceWriter(Style style, @Nullable String context) {
        this.style = style;
        this.context = context;
    }

    /**
     * Makes a writer of every value that is there and nothing else; what it writes, a {@link ResourceReader} reads as
     * an equal resource.
     *
     * @return the writer
     */
    public static ResourceWriter compact() {
        return new ResourceWriter(Style.COMPACT, null);
    }

    /**
     * Makes a writer of what a service answers: every member that its schema has, as null at every depth if it has no
     * value (a navigation property only if it has one), and no declared member that the schema does not have.
     *
     * @param version the schema that the service follows
     * @return the writer
     */
    public static ResourceWriter answering(SchemaVersion version) {
        return new ResourceWriter(Style.answer(requireNonNull(version, "version")), null);
    }

    /**
     * Returns this writer with an {@code @odata.context} before everything else.
     *
     * @param url the context URL, such as {@code https://graph.microsoft.com/beta/$metadata#places/$entity}
     * @return the writer
     */
    public ResourceWriter withContext(String url) {
        return new ResourceWriter(style, requireNonNull(url, "url"));
    }

    /**
     * Writes a resource.
     *
     * @param resource the resource
     * @return the document
     * @throws IllegalArgumentException if a number in it is infinite or NaN, which JSON has not
     */
    public byte[] toBytes(AnyResource resource) {
        return TokenWriter.toBytes(document(resource));
    }

    /**
     * Writes a resource.
     *
     * @param resource the resource
     * @return the document
     * @throws IllegalArgumentException as in {@link #toBytes}
     */
    public String toText(AnyResource resource) {
        return new String(toBytes(resource), StandardCharsets.UTF_8);
    }

    /**
     * Writes a resource to a stream.
     *
     * @param resource the resource
     * @param target where the document goes; it is flushed and stays open
     * @throws IllegalArgumentException as in {@link #toBytes}; what was written by then is in the stream
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(AnyResource resource, OutputStream target) {
        TokenWriter.write(target, document(resource));
    }

    private Consumer<TokenWriter> document(AnyResource resource) {
        return out -> {
            out.startObject();
            if (context != null) {
                out.name("@odata.context");
                out.text(context);
            }
            StructuredCodec.writeRoot(resource, out, style);
            out.endObject();
        };
    }
}
