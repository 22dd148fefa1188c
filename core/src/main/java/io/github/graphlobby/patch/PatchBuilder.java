package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.util.Collections;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a patch; the last change of a property wins, but a merge is added to the change before it. Not thread-safe.
 *
 * @param <R> the resource
 */
public final class PatchBuilder<R extends Resource<R>> {
    private Draft<R> draft;
    private JsonMergePatch additional = JsonMergePatch.EMPTY;
    /** What comes of those and later ones, where there are such. */
    private JsonMergePatch.@Nullable Composer composer;
    /** What was built last, until something is changed after it. */
    private @Nullable Patch<R> built;

    PatchBuilder(Draft<R> draft) {
        this.draft = draft;
    }

    PatchBuilder(Patch<R> patch) {
        draft = draftOf(patch);
        additional = patch.additional();
    }

    /**
     * Sets a property, replacing whatever it has; the value of a property with members is replaced whole.
     *
     * @param <V> the property's value
     * @param property a property of the patched type
     * @param value the value, not null: {@link #clear} says null
     * @return this builder
     * @throws IllegalArgumentException if the property belongs to another type
     */
    public <V> PatchBuilder<R> set(Property<? super R, V> property, V value) {
        if (value == null) {
            String name = requireNonNull(property, "property").name();
            throw new NullPointerException("value of `" + name + "` is null; clear it instead");
        }
        draft().set(property, value);
        return this;
    }

    /**
     * Clears a property, so that it has no value.
     *
     * @param property a property of the patched type
     * @return this builder
     * @throws IllegalArgumentException if the property belongs to another type
     */
    public PatchBuilder<R> clear(Property<? super R, ?> property) {
        return put(property, null);
    }

    /**
     * Merges into the value of a property: members that the nested patch omits stay.
     *
     * @param <B> the property's value, or the abstract type that it is declared with
     * @param property a property of the patched type
     * @param patch what changes in the value; a property without a value starts from an empty one
     * @return this builder
     * @throws IllegalArgumentException if the property belongs to another type
     */
    public <B> PatchBuilder<R> merge(Property<? super R, B> property, Patch<? extends B> patch) {
        return add(type().own(property).index(), requireNonNull(patch, "patch"));
    }

    /**
     * Merges into the map that a property has: entries that the patch does not name stay.
     *
     * @param <V> the value of an entry
     * @param property a property of the patched type
     * @param patch what changes in the map; a property without a value starts from an empty one
     * @return this builder
     * @throws IllegalArgumentException if the property belongs to another type
     */
    public <V> PatchBuilder<R> merge(Property<? super R, Map<String, V>> property, MapPatch<V> patch) {
        return add(type().own(property).index(), requireNonNull(patch, "patch"));
    }

    /**
     * Merges into the value of a property: members that the changes do not name stay.
     *
     * @param <C> the property's value
     * @param property a property of the patched type, declared with a record
     * @param changes makes the changes on a builder for the value
     * @return this builder
     * @throws IllegalArgumentException if the property belongs to another type
     */
    public <C extends Resource<C>> PatchBuilder<R> merge(
            Property<? super R, C> property, Consumer<PatchBuilder<C>> changes) {
        requireNonNull(changes, "changes");
        PatchBuilder<C> nested =
                Patch.builder(recordType(requireNonNull(property, "property").type()));
        changes.accept(nested);
        return merge(property, nested.build());
    }

    @SuppressWarnings("unchecked") // a value type of a record C is declared with the type of C
    private static <C extends Resource<C>> ResourceType<C> recordType(ValueType<C> type) {
        return (ResourceType<C>) ((StructuredValueType<C>) type).structuredType();
    }

    /**
     * Changes a member that no property declares, as RFC 7396 says: null removes it, an object is merged into it,
     * anything else replaces it.
     *
     * @param name the name of the member
     * @param value a JSON value as {@link Json} describes it
     * @return this builder
     * @throws IllegalArgumentException if the name is that of a property or of control information, or the value has no
     *     JSON form
     */
    public PatchBuilder<R> additional(String name, @Nullable Object value) {
        return additional(JsonMergePatch.of(Collections.singletonMap(requireNonNull(name, "name"), value)));
    }

    /**
     * Changes members that no property declares.
     *
     * @param changes the changes, which come after those made before
     * @return this builder
     * @throws IllegalArgumentException if one has the name of a property or of control information
     */
    public PatchBuilder<R> additional(JsonMergePatch changes) {
        requireNonNull(changes, "changes").checkFor(type());
        return then(changes);
    }

    /**
     * {@return whether a property is cleared, set or merged so far}
     *
     * @param property a property of the patched type
     * @throws IllegalArgumentException if the property belongs to another type
     */
    public boolean contains(Property<? super R, ?> property) {
        return isPresent(type().own(property).index());
    }

    private boolean isPresent(int index) {
        return (draft.present() >>> index & 1L) != 0;
    }

    private ResourceType<R> type() {
        return draft.type();
    }

    /** {@return the patch; the builder may be used further without touching it} */
    public Patch<R> build() {
        if (built == null) {
            additional = composer == null ? additional : composer.build();
            composer = null;
            built = new Patch<>(type(), draft.present(), draft.take(), additional);
        }
        return built;
    }

    /** The draft to be changed: another one if the values of the first went into a patch. */
    private Draft<R> draft() {
        Patch<R> patch = built;
        if (patch != null) {
            draft = draftOf(patch);
            built = null;
        }
        return draft;
    }

    private static <R extends Resource<R>> Draft<R> draftOf(Patch<R> patch) {
        Draft<R> draft = Draft.of(patch.type);
        patch.visit((change, index) -> draft.put(index, change));
        return draft;
    }

    private PatchBuilder<R> put(Property<? super R, ?> property, @Nullable Object value) {
        return put(type().own(property).index(), value);
    }

    private PatchBuilder<R> put(int index, @Nullable Object value) {
        draft().put(index, value);
        return this;
    }

    /** Adds a change to the one before it. */
    private PatchBuilder<R> add(int index, @Nullable Object change) {
        return put(index, isPresent(index) ? composed(index, change) : change);
    }

    private @Nullable Object composed(int index, @Nullable Object change) {
        return Composition.compose(type().properties().get(index), draft().value(index), change);
    }

    PatchBuilder<R> overlay(Patch<R> later) {
        later.visit((change, index) -> add(index, change));
        return then(later.additional());
    }

    private PatchBuilder<R> then(JsonMergePatch changes) {
        draft();
        if (composer != null) {
            composer.add(changes);
        } else if (additional.isEmpty()) {
            additional = changes;
        } else if (!changes.isEmpty()) {
            composer = new JsonMergePatch.Composer(additional).add(changes);
        }
        return this;
    }
}
