package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.schema.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON merge patch as it is written (RFC 7396): any JSON value, in the normal form of {@link Json}.
 *
 * <p>An object is merged into the target, anything else replaces it. Not everything can be said like this: no merge
 * patch gives a member the value null, or makes an object of a value whatever it was. What would have to say that is
 * refused, here and by {@link #then}; a {@link JsonMergePatch} of an object can do it.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class MergePatchDocument {
    private final @Nullable Object document;

    private MergePatchDocument(@Nullable Object document) {
        this.document = document;
    }

    /**
     * Makes a patch of what stands in a document.
     *
     * @param document a JSON value: null, boolean, text, number, list or map
     * @return the patch
     * @throws IllegalArgumentException if the value has no JSON form
     */
    public static MergePatchDocument of(@Nullable Object document) {
        return new MergePatchDocument(Json.value(document));
    }

    /**
     * Computes the patch that makes one document of another, digit by digit.
     *
     * @param from the document before, any JSON value
     * @param to the document after, any JSON value
     * @return the smallest patch that, applied to {@code from}, gives {@code to}
     * @throws IllegalArgumentException if a value has no JSON form; if no patch can say it, since a member becomes null
     */
    public static MergePatchDocument between(@Nullable Object from, @Nullable Object to) {
        return between(from, to, NumberEquality.BY_FORM);
    }

    /**
     * Computes the patch that makes one document of another.
     *
     * @param from the document before, any JSON value
     * @param to the document after, any JSON value
     * @param equality which numbers are the same, so that those before may stay
     * @return the smallest patch that, applied to {@code from}, gives {@code to}, but for numbers that are the same
     * @throws IllegalArgumentException if a value has no JSON form; if no patch can say it, since a member becomes null
     */
    public static MergePatchDocument between(@Nullable Object from, @Nullable Object to, NumberEquality equality) {
        requireNonNull(equality, "equality");
        Object before = Json.value(from);
        Object after = Json.value(to);
        return after instanceof Map<?, ?> members
                ? said(JsonMergePatch.difference(JsonMergePatch.objectOrEmpty(before), members, equality))
                : new MergePatchDocument(after);
    }

    /**
     * Applies the patch (RFC 7396, section 2).
     *
     * @param target the document, any JSON value
     * @return the patched document in the normal form of {@link Json}
     * @throws IllegalArgumentException if the target has no JSON form
     */
    public @Nullable Object applyTo(@Nullable Object target) {
        return JsonMergePatch.apply(Json.value(target), document);
    }

    /**
     * Composes two patches.
     *
     * @param later the patch that is applied after this one
     * @return the patch that does both, whatever it is applied to
     * @throws IllegalArgumentException if no merge patch does, because this one sets or removes what the later one
     *     merges an object into
     */
    public MergePatchDocument then(MergePatchDocument later) {
        if (!(requireNonNull(later, "later").document instanceof Map<?, ?> second)) {
            return later;
        }
        if (document instanceof Map<?, ?> first) {
            return said(JsonMergePatch.read(first).then(JsonMergePatch.read(second)));
        }
        throw unsayable("", "becomes an object, whatever it was");
    }

    private static MergePatchDocument said(JsonMergePatch patch) {
        return new MergePatchDocument(document(patch, ""));
    }

    private static Map<String, @Nullable Object> document(JsonMergePatch patch, String pointer) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        patch.changes().forEach((name, change) -> {
            String member = JsonPointer.below(pointer, name);
            if (patch.setsNull(name)) {
                throw unsayable(member, "becomes null and stays a member");
            }
            members.put(name, said(change, member));
        });
        return Json.object(members);
    }

    private static @Nullable Object said(Change<Object> change, String pointer) {
        if (change instanceof Change.Merged<Object> merged) {
            return document((JsonMergePatch) merged.patch(), pointer);
        }
        Object value = change instanceof Change.Set<Object> set ? set.value() : null;
        if (value instanceof Map<?, ?>) {
            throw unsayable(pointer, "becomes an object, whatever it was");
        }
        return value;
    }

    private static IllegalArgumentException unsayable(String pointer, String what) {
        return new IllegalArgumentException(Wording.name(pointer) + " " + what + ": a merge patch cannot say that");
    }

    /** {@return the patch as it is written, in the normal form of {@link Json}} */
    public @Nullable Object toJson() {
        return document;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MergePatchDocument that && Objects.equals(document, that.document);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(document);
    }

    /** {@return the document, as text for people, not JSON} */
    @Override
    public String toString() {
        return String.valueOf(document);
    }
}
