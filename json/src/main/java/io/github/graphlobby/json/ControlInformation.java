package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.codec.Annotations;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.schema.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What OData says about the data of a document, beside the data: {@code @odata.context}, {@code @odata.etag},
 * {@code tags@odata.type} and the like.
 *
 * <p>It is kept apart from the resource, which is equal to another one with the same data: for each object of the
 * document, found by its JSON pointer, the annotations in it. Values that the model keeps as JSON, such as
 * {@code workspaces}, hold theirs themselves.
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
     * @throws IllegalArgumentException if a pointer is none, a name has no {@code @}, or a value has no JSON form
     */
    public ControlInformation {
        var copy = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        for (var object : requireNonNull(annotations, "annotations").entrySet()) {
            checkPointer(object.getKey());
            object.getValue().keySet().forEach(ControlInformation::checkName);
            if (!object.getValue().isEmpty()) {
                copy.put(object.getKey(), Json.object(object.getValue()));
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

    private static void checkName(String name) {
        if (!Annotations.isAnnotation(name)) {
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

    /** Since OData 4.01 the prefix may be left out. */
    private @Nullable String text(String name) {
        var document = at("");
        Object value =
                document.containsKey("@odata." + name) ? document.get("@odata." + name) : document.get("@" + name);
        return value instanceof String text ? text : null;
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
        members.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
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
        members.remove(requireNonNull(name, "name"));
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
        return without(Annotations.CONTEXT);
    }

    ControlInformation withEntityTag(String tag) {
        return without(Annotations.ENTITY_TAG).with("", StructuredCodec.ODATA_ETAG, tag);
    }

    private ControlInformation without(Set<String> names) {
        var members = new LinkedHashMap<String, @Nullable Object>(at(""));
        members.keySet().removeAll(names);
        return withObject("", members);
    }

    boolean hasContext() {
        return !Collections.disjoint(at("").keySet(), Annotations.CONTEXT);
    }

    boolean hasEntityTag() {
        return !Collections.disjoint(at("").keySet(), Annotations.ENTITY_TAG);
    }
}
