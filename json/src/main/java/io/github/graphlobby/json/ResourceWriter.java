package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.NameSet;
import io.github.graphlobby.json.codec.Annotations;
import io.github.graphlobby.json.codec.MemberSelection;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.codec.WriteContext;
import io.github.graphlobby.json.token.EncodedConstant;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.Utf8Writer;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.SchemaVersion;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes resources as JSON in UTF-8.
 *
 * <p>An entity is written with its {@code @odata.type}, and so is a value whose property allows several types.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResourceWriter {
    private static final EncodedConstant CONTEXT = new EncodedConstant(StructuredCodec.ODATA_CONTEXT);
    private static final EncodedConstant ENTITY_TAG = new EncodedConstant(StructuredCodec.ODATA_ETAG);

    private final WriteContext members;
    private final @Nullable EncodedConstant context;
    /** Only where there is no other control information, so that nothing is copied for it. */
    private final @Nullable String entityTag;

    private final ControlInformation control;

    private ResourceWriter(
            WriteContext members,
            @Nullable EncodedConstant context,
            @Nullable String entityTag,
            ControlInformation control) {
        this.members = members;
        this.context = context;
        this.entityTag = entityTag;
        this.control = control;
    }

    /**
     * Makes a writer of every value that is there and nothing else; what it writes, a {@link ResourceReader} reads as
     * an equal resource, unless a resource was made by hand with an additional member in a form that is normalised
     * (documentation of this package), such as {@code displayDevice}.
     *
     * @return the writer
     */
    public static ResourceWriter compact() {
        return new ResourceWriter(WriteContext.PRESENT, null, null, ControlInformation.NONE);
    }

    /**
     * Makes a writer of what a service answers: every member that its schema has, as null at every depth if it has no
     * value (a navigation property only if it has one), and no declared member that the schema does not have.
     *
     * <p>A documented member of an enumeration that the schema does not have is written as {@code unknownFutureValue}
     * if the schema has that, and a value of a derived type that it does not have as null. Text that is not documented,
     * and places and other values of types that are not modelled, are written as they are.
     *
     * @param version the schema that the service follows
     * @return the writer
     */
    public static ResourceWriter answering(SchemaVersion version) {
        return new ResourceWriter(
                WriteContext.of(MemberSelection.answer(requireNonNull(version, "version"))),
                null,
                null,
                ControlInformation.NONE);
    }

    /**
     * Returns this writer with an {@code @odata.context} before everything else.
     *
     * @param url the context URL, such as {@code https://graph.microsoft.com/beta/$metadata#places/$entity}
     * @return the writer
     */
    public ResourceWriter withContext(String url) {
        var encoded = new EncodedConstant(requireNonNull(url, "url"));
        return new ResourceWriter(members, encoded, entityTag, control.withoutContext());
    }

    /**
     * Returns this writer with an {@code @odata.etag}, which is that of one resource in one state, in place of any
     * other.
     *
     * @param tag the entity tag, such as {@code W/"17"}
     * @return the writer
     */
    public ResourceWriter withEntityTag(String tag) {
        requireNonNull(tag, "tag");
        return control.equals(ControlInformation.NONE)
                ? new ResourceWriter(members, context, tag, control)
                : new ResourceWriter(members, context, null, control.withEntityTag(tag));
    }

    /**
     * Returns this writer with the control information of a document: each annotation is written in the object that it
     * belongs to, those of the object first, those of a member before the member; an object that is not there has none.
     *
     * <p>Objects are found by their pointers: whoever took out, added or moved items of a collection, or replaced a
     * value, leaves out what no longer fits with {@link ControlInformation#without(String)}.
     *
     * <p>A context or an entity tag in it takes the place of the one before. A type that the resource says itself is
     * not repeated.
     *
     * <p>It is written in time in proportion to it.
     *
     * @param control the control information, such as came with the resource
     * @return the writer
     */
    public ResourceWriter withControl(ControlInformation control) {
        requireNonNull(control, "control");
        ControlInformation all =
                entityTag == null || control.hasEntityTag() ? control : control.withEntityTag(entityTag);
        return new ResourceWriter(members, control.hasContext() ? null : context, null, all);
    }

    /**
     * Returns this writer with fewer members of a document, as {@code $select} asks for them (OData 4.01 URL
     * Conventions, section 5.1.4); values in it are written whole, and control information as before, but for that of
     * the other members.
     *
     * @param names the names of the members that are written if they are there, declared or not
     * @return the writer
     */
    public ResourceWriter withSelected(Collection<String> names) {
        return new ResourceWriter(
                members.selecting(NameSet.copyOf(requireNonNull(names, "names"))), context, entityTag, control);
    }

    /**
     * Writes a resource.
     *
     * @param resource the resource
     * @return the document
     * @throws IllegalArgumentException if a number in it is infinite or NaN, which JSON has not, or it is nested deeper
     *     than 500
     */
    public byte[] toBytes(AnyResource resource) {
        return Utf8Writer.toBytes(document(resource));
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
        Utf8Writer.write(target, document(resource));
    }

    /**
     * Writes a page, {@code {"@odata.nextLink": …, "value": […]}}: the control information of this writer, which is the
     * page's, then the resources as they come.
     *
     * <p>What is thrown by the stream of resources is thrown on, and leaves in the target a page that is cut off.
     *
     * @param documents the resources, each with its control information or {@link Document#of none}; it is not closed
     * @param target where the page goes; it is flushed and stays open
     * @throws IllegalArgumentException as in {@link #toBytes}; what was written by then is in the stream
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void writePage(Stream<? extends Document<? extends AnyResource>> documents, OutputStream target) {
        requireNonNull(documents, "documents");
        Utf8Writer.write(target, out -> {
            out.startObject();
            writeContext(out);
            Annotations annotations = Annotations.of(control.at(""));
            annotations.writeContext(out);
            annotations.writeOfObject(out);
            annotations.writeOfMember(ValueWrapper.VALUE, out);
            out.name(ValueWrapper.VALUE);
            out.startArray();
            writeItems(documents.iterator(), out);
            out.endArray();
            annotations.writeRest(out);
            out.endObject();
        });
    }

    private void writeItems(Iterator<? extends Document<? extends AnyResource>> documents, TokenWriter out) {
        while (documents.hasNext()) {
            Document<? extends AnyResource> document = documents.next();
            out.startObject();
            StructuredCodec.writeRoot(
                    document.resource(),
                    out,
                    members.annotating(document.control().annotations()));
            out.endObject();
        }
    }

    private Consumer<TokenWriter> document(AnyResource resource) {
        requireNonNull(resource, "resource");
        return out -> {
            out.startObject();
            writeContext(out);
            StructuredCodec.writeRoot(resource, out, members.annotating(control.annotations()));
            out.endObject();
        };
    }

    private void writeContext(TokenWriter out) {
        if (context != null) {
            out.name(CONTEXT);
            out.text(context);
        }
        if (entityTag != null) {
            out.name(ENTITY_TAG);
            out.text(entityTag);
        }
    }
}
