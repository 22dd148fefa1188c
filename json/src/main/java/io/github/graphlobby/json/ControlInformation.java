package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.schema.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What OData says about the data of a document, beside the data: {@code @odata.context}, {@code @odata.etag},
 * {@code tags@odata.type} and the like.
 *
 * <p>It is kept apart from the resource, which is equal to another one with the same data: for each object of the
 * document, found by its JSON pointer, the annotations in it. Values that the model keeps as JSON, such as
 * {@code workspaces}, hold theirs themselves.
 *
 * <p>Each name is kept in one spelling: {@code @etag}, as OData 4.01 has it, is {@code @odata.etag}.
 *
 * <p>Immutable, thread-safe, a value. Source: OData JSON Format 4.01, section 4.6.
 *
 * @param annotations for the JSON pointer (RFC 6901) of each object that has any, the empty one being the document, the
 *     annotations by name, with values in the normal form of {@link Json}
 */
public record ControlInformation(Map<String, Map<String, @Nullable Object>> annotations) {
    /** No control information. */
    public static final ControlInformation NONE = new ControlInformation(Map.of());

    /**
     * Copies the annotations.
     *
     * @throws IllegalArgumentException if a pointer is none, a name has no {@code @} or stands there in both spellings,
     *     or a value has no JSON form
     */
    public ControlInformation {
        var copy = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        for (var object : requireNonNull(annotations, "annotations").entrySet()) {
            checkPointer(object.getKey());
            if (!object.getValue().isEmpty()) {
                copy.put(object.getKey(), Json.object(named(object.getValue())));
            }
        }
        annotations = Collections.unmodifiableMap(copy);
    }

    /** What was found while a document was read. */
    static ControlInformation of(ReadContext context) {
        return context.annotations().isEmpty() ? NONE : new ControlInformation(context.annotations());
    }

    private static void checkPointer(String pointer) {
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new IllegalArgumentException("`" + pointer + "` is no JSON pointer: it must begin with /");
        }
    }

    private static Map<String, @Nullable Object> named(Map<String, @Nullable Object> annotations) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        annotations.forEach((name, value) -> {
            checkName(name);
            String normal = ControlNames.normal(name);
            if (named.containsKey(normal)) {
                throw new IllegalArgumentException("`" + normal + "` is there twice, in both spellings");
            }
            named.put(normal, value);
        });
        return named;
    }

    private static void checkName(String name) {
        if (!ControlNames.isControl(name)) {
            throw new IllegalArgumentException("`" + name + "` is data: control information has an @ in its name");
        }
    }

    /**
     * Returns the annotations in one object.
     *
     * @param pointer the JSON pointer to the object, such as {@code /operations/0}; empty for the document
     * @return the annotations by name, none if the object has none or does not exist; immutable
     */
    public Map<String, @Nullable Object> at(String pointer) {
        return annotations.getOrDefault(requireNonNull(pointer, "pointer"), Json.EMPTY);
    }

    /** {@return {@code @odata.context} of the document, its context URL; null if there is none} */
    public @Nullable String context() {
        return text("context");
    }

    /** {@return {@code @odata.etag} of the document, such as {@code W/"54451"}; null if there is none} */
    public @Nullable String etag() {
        return text("etag");
    }

    /** {@return {@code @odata.id} of the document, the canonical URL of the entity; null if there is none} */
    public @Nullable String id() {
        return text("id");
    }

    /** {@return {@code @odata.nextLink} of the document, the URL of the next page; null if there is none} */
    public @Nullable String nextLink() {
        return text("nextLink");
    }

    private @Nullable String text(String name) {
        return at("").get("@odata." + name) instanceof String text ? text : null;
    }

    /**
     * Returns this control information with one more annotation, in place of any that has its name.
     *
     * @param pointer the JSON pointer to the object in which it stands; empty for the document
     * @param name the name, such as {@code @odata.etag} or {@code tags@odata.type}
     * @param value a JSON value
     * @return the control information
     * @throws IllegalArgumentException if the name has no {@code @}, or the value has no JSON form
     */
    public ControlInformation with(String pointer, String name, Object value) {
        var members = new LinkedHashMap<String, @Nullable Object>(at(requireNonNull(pointer, "pointer")));
        members.put(ControlNames.normal(requireNonNull(name, "name")), requireNonNull(value, "value"));
        return withObject(pointer, members);
    }

    /**
     * Returns this control information without that of an object and of everything in it, whose pointers do not fit any
     * more when a collection was changed or a value replaced.
     *
     * @param pointer the JSON pointer to the object or collection, such as {@code /operations}
     * @return the control information
     */
    public ControlInformation without(String pointer) {
        requireNonNull(pointer, "pointer");
        var objects = new LinkedHashMap<>(annotations);
        objects.keySet().removeIf(object -> object.equals(pointer) || object.startsWith(pointer + "/"));
        return new ControlInformation(objects);
    }

    /**
     * Returns this control information without an annotation.
     *
     * @param pointer the JSON pointer to the object in which it stands; empty for the document
     * @param name the name
     * @return the control information
     */
    public ControlInformation without(String pointer, String name) {
        var members = new LinkedHashMap<String, @Nullable Object>(at(pointer));
        members.remove(ControlNames.normal(requireNonNull(name, "name")));
        return withObject(pointer, members);
    }

    private ControlInformation withObject(String pointer, Map<String, @Nullable Object> members) {
        var objects = new LinkedHashMap<>(annotations);
        objects.remove(pointer);
        if (!members.isEmpty()) {
            objects.put(pointer, members);
        }
        return new ControlInformation(objects);
    }

    /** Without what says what the document is: a writer that says it itself must not say it twice. */
    ControlInformation withoutContext() {
        return without("", StructuredCodec.ODATA_CONTEXT);
    }

    ControlInformation withEntityTag(String tag) {
        return with("", StructuredCodec.ODATA_ETAG, tag);
    }

    boolean hasContext() {
        return at("").containsKey(StructuredCodec.ODATA_CONTEXT);
    }

    boolean hasEntityTag() {
        return at("").containsKey(StructuredCodec.ODATA_ETAG);
    }
}
