package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON merge patch (RFC 7396) on untyped values, which are those of {@link Json}.
 *
 * <p>{@link #apply} is the function of the RFC. An instance is a patch of an object that has been read: each of its
 * members is removed, set or merged. Unlike patches as the RFC writes them such instances can be composed, because a
 * member may also be set to an object, whatever it was, or to null.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class JsonMergePatch implements MergePatch {
    /** The patch that changes nothing. */
    public static final JsonMergePatch EMPTY = new JsonMergePatch(new LinkedHashMap<>());

    /** What stands for a member that is removed; a member that is set to null has null. */
    private static final Object REMOVED = new Object();

    /** For each member its {@link #REMOVED}, the patch that is merged into it, or the value that it is set to. */
    private final Map<String, @Nullable Object> members;

    private JsonMergePatch(Map<String, @Nullable Object> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /**
     * Applies a patch to a document (RFC 7396, section 2).
     *
     * @param target the document: null, boolean, text, number, list or map
     * @param patch the patch, likewise; anything but an object replaces the document
     * @return the patched document in the normal form of {@link Json}
     * @throws IllegalArgumentException if either has no JSON form
     */
    public static @Nullable Object apply(@Nullable Object target, @Nullable Object patch) {
        Object document = Json.value(patch);
        return document instanceof Map<?, ?> members ? read(members).mergedOnto(Json.value(target)) : document;
    }

    /**
     * Reads a patch of an object: null removes a member, an object is merged into it, anything else replaces it.
     *
     * @param members the patch as RFC 7396 writes it
     * @return the patch
     * @throws IllegalArgumentException if a value has no JSON form
     */
    public static JsonMergePatch of(Map<String, ? extends @Nullable Object> members) {
        return read(Json.object(members));
    }

    static JsonMergePatch read(Map<?, ?> members) {
        var read = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((name, value) -> read.put((String) name, node(value)));
        return ofNodes(read);
    }

    private static Object node(@Nullable Object value) {
        if (value == null) {
            return REMOVED;
        }
        return value instanceof Map<?, ?> members ? read(members) : value;
    }

    /** Takes over a map that nobody else changes. */
    static JsonMergePatch ofNodes(Map<String, @Nullable Object> members) {
        return members.isEmpty() ? EMPTY : new JsonMergePatch(members);
    }

    /**
     * Computes the patch that makes one object of another.
     *
     * <p>Takes time in proportion to both, however deep they are.
     *
     * @param from the object before
     * @param to the object after
     * @return the smallest patch that, applied to {@code from}, gives {@code to}
     * @throws IllegalArgumentException if a value has no JSON form
     */
    public static JsonMergePatch between(
            Map<String, ? extends @Nullable Object> from, Map<String, ? extends @Nullable Object> to) {
        return between(from, to, NumberEquality.BY_FORM);
    }

    /**
     * Computes the patch that makes one object of another, but for numbers that are the same.
     *
     * @param from the object before
     * @param to the object after
     * @param equality which numbers are the same, so that those before may stay
     * @return the smallest patch
     * @throws IllegalArgumentException if a value has no JSON form
     */
    public static JsonMergePatch between(
            Map<String, ? extends @Nullable Object> from,
            Map<String, ? extends @Nullable Object> to,
            NumberEquality equality) {
        return difference(
                Json.object(requireNonNull(from, "from")),
                Json.object(requireNonNull(to, "to")),
                requireNonNull(equality, "equality"));
    }

    /** Looks at each value once, however deep it is: nested objects are equal if nothing changes between them. */
    @SuppressWarnings("ReferenceEquality") // a shortcut
    static JsonMergePatch difference(Map<?, ?> before, Map<?, ?> after, NumberEquality equality) {
        if (before == after) { // as two without members are, and nearly all are
            return EMPTY;
        }
        var changes = new LinkedHashMap<String, @Nullable Object>();
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> changes.put((String) name, REMOVED));
        after.forEach((name, value) -> {
            Object old = before.get(name);
            Object node = value instanceof Map<?, ?> to ? difference(objectOrEmpty(old), to, equality) : value;
            boolean same = value instanceof Map<?, ?>
                    ? old instanceof Map<?, ?> && ((JsonMergePatch) node).isEmpty()
                    : before.containsKey(name) && equality.areEqual(old, value);
            if (!same) {
                changes.put((String) name, node);
            }
        });
        return ofNodes(changes);
    }

    @SuppressWarnings("unchecked") // an object in normal form has text for keys
    static Map<String, @Nullable Object> objectOrEmpty(@Nullable Object value) {
        return value instanceof Map<?, ?> members ? (Map<String, @Nullable Object>) members : Json.EMPTY;
    }

    /**
     * Applies the patch to an object.
     *
     * @param object the object
     * @return the patched object, or an equal one in normal form if nothing changes: {@code object} itself if it is
     * @throws IllegalArgumentException if a value has no JSON form
     */
    public Map<String, @Nullable Object> applyTo(Map<String, ? extends @Nullable Object> object) {
        var before = Json.object(requireNonNull(object, "object"));
        var after = new LinkedHashMap<String, @Nullable Object>(before);
        boolean changes = false;
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            changes |= applyTo(after, member.getKey(), member.getValue());
        }
        return changes ? Json.object(after) : before;
    }

    /** Tells whether it changed the member; an object that was merged into is another one then, and not compared. */
    @SuppressWarnings("ReferenceEquality") // of what merging returns if nothing changes
    private static boolean applyTo(Map<String, @Nullable Object> object, String name, @Nullable Object node) {
        boolean known = object.containsKey(name);
        Object before = object.get(name);
        if (node == REMOVED) {
            object.remove(name);
            return known;
        }
        if (node instanceof JsonMergePatch nested) {
            Object merged = nested.mergedOnto(before);
            object.put(name, merged);
            return merged != before;
        }
        object.put(name, node);
        return !known || !Objects.equals(before, node);
    }

    /** Returns what becomes of the value of a member. */
    static @Nullable Object after(@Nullable Object current, @Nullable Object node) {
        if (node == REMOVED) {
            return null;
        }
        return node instanceof JsonMergePatch nested ? nested.mergedOnto(current) : node;
    }

    Map<String, @Nullable Object> mergedOnto(@Nullable Object value) {
        return applyTo(objectOrEmpty(value));
    }

    /**
     * Composes two patches, in time and memory in proportion to both; for many, a {@link PatchBuilder} copies less.
     *
     * @param later the patch that is applied after this one
     * @return the patch that does both
     */
    public JsonMergePatch then(JsonMergePatch later) {
        if (requireNonNull(later, "later").isEmpty() || isEmpty()) {
            return isEmpty() ? later : this;
        }
        return new Composer(this).add(later).build();
    }

    /** Composes any number of patches, each once: nothing is copied for those that come later. Not thread-safe. */
    static final class Composer {
        /** As in a patch, but that a composer stands for the patches of a member that several merge into. */
        private final Map<String, @Nullable Object> nodes;
        /** What the patches are merged onto, where an earlier one set or removed the member. */
        private final @Nullable Object onto;

        private final boolean isValue;

        Composer(JsonMergePatch first) {
            this(first, null, false);
        }

        private Composer(JsonMergePatch first, @Nullable Object onto, boolean isValue) {
            nodes = new LinkedHashMap<>(first.members);
            this.onto = onto;
            this.isValue = isValue;
        }

        /** Adds a patch that is applied after those before. */
        Composer add(JsonMergePatch later) {
            later.members.forEach((name, node) -> {
                if (node instanceof JsonMergePatch nested && nodes.containsKey(name)) {
                    nodes.put(name, added(nodes.get(name), nested));
                } else {
                    nodes.put(name, node);
                }
            });
            return this;
        }

        private static Composer added(@Nullable Object earlier, JsonMergePatch later) {
            if (earlier instanceof Composer composer) {
                return composer.add(later);
            }
            return earlier instanceof JsonMergePatch patch
                    ? new Composer(patch).add(later)
                    : new Composer(later, earlier, true);
        }

        JsonMergePatch build() {
            Map<String, @Nullable Object> built = new LinkedHashMap<>(nodes);
            built.replaceAll((name, node) -> node instanceof Composer composer ? composer.node() : node);
            return ofNodes(built);
        }

        private Object node() {
            return isValue ? build().mergedOnto(onto) : build();
        }
    }

    /** Checks that a type may have members of these names which no property declares. */
    void checkFor(ResourceType<?> type) {
        if (!members.isEmpty()) { // as it nearly always is, and without an iterator
            members.keySet().forEach(type::checkAdditional);
        }
    }

    /** {@return the patch without the members that a type declares as properties, and without the name of a type} */
    JsonMergePatch undeclaredIn(ResourceType<?> type) {
        var kept = new LinkedHashMap<String, @Nullable Object>(members);
        kept.remove(StructuredType.ODATA_TYPE);
        kept.keySet().removeIf(name -> type.property(name) != null);
        return kept.size() == members.size() ? this : ofNodes(kept);
    }

    @Override
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * {@return what happens to each member that is named, in order, immutable; the others stay as they are}
     *
     * <p>A member that is set to null and one that is removed are both {@link Change.Cleared}: OData calls them the
     * same (OData 4.01 Protocol, section 11.4.3). {@link #setsNull} tells them apart.
     */
    public Map<String, Change<Object>> changes() {
        var changes = new LinkedHashMap<String, Change<Object>>();
        members.forEach((name, node) -> changes.put(name, change(node)));
        return Collections.unmodifiableMap(changes);
    }

    /**
     * {@return whether a member is set to null, which no JSON merge patch can say, because its null removes the member
     * (RFC 7396, section 1)}
     *
     * @param member the name of the member
     */
    public boolean setsNull(String member) {
        return members.containsKey(requireNonNull(member, "member")) && members.get(member) == null;
    }

    static Change<Object> change(@Nullable Object node) {
        if (node == null || node == REMOVED) {
            return new Change.Cleared<>();
        }
        return node instanceof JsonMergePatch nested ? new Change.Merged<>(nested) : new Change.Set<>(node);
    }

    /** For each member what it becomes: {@link #REMOVED}, a patch that is merged into it, or a value; immutable. */
    Map<String, @Nullable Object> nodes() {
        return members;
    }

    /** For each member what stands in {@link #toString}: the value, the patch, or null if the member goes. */
    Map<String, @Nullable Object> members() {
        var shown = new LinkedHashMap<String, @Nullable Object>(members);
        shown.replaceAll((name, node) -> node == REMOVED ? null : node);
        return shown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonMergePatch that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** {@return the members with what happens to them, as text for people, not JSON} */
    @Override
    public String toString() {
        return members().toString();
    }
}
