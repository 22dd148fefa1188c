package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.internal.MapKey;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredValueType;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON pointers (RFC 6901) to members of a type, such as {@code /address/city}: what somebody may change, with all that
 * is inside.
 *
 * <p>{@link Patch#restrictedTo(PointerSet)} and {@link Patch#without(PointerSet)} divide a patch by them. Immutable,
 * thread-safe, a value.
 *
 * @param <R> the resource
 */
public final class PointerSet<R extends Resource<R>> {
    private final ResourceType<R> type;
    private final Set<String> pointers;
    private final PointerTree tree;

    private PointerSet(ResourceType<R> type, Set<String> pointers, PointerTree tree) {
        this.type = type;
        this.pointers = Collections.unmodifiableSet(pointers);
        this.tree = tree;
    }

    /**
     * Makes a set, in which each pointer must be able to lead to something: a mistake is found here and not when
     * somebody may do less than was meant.
     *
     * <p>A pointer leads to a property, through values with members to one of theirs, or to an entry of a map; what an
     * open type does not declare may be anything. The whole resource is {@code ""}.
     *
     * @param <R> the resource
     * @param type its type
     * @param pointers the pointers
     * @return the set
     * @throws IllegalArgumentException if one is no pointer, or leads to what a closed type does not have, to control
     *     information (of what is not declared only the first name is looked at), into a collection, which is replaced
     *     whole, or into a value whose type a patch may change, and with it all that it has
     */
    public static <R extends Resource<R>> PointerSet<R> of(ResourceType<R> type, Set<String> pointers) {
        requireNonNull(type, "type");
        var copy = new LinkedHashSet<String>();
        var tree = new PointerTree();
        for (String pointer : requireNonNull(pointers, "pointers")) {
            List<String> names = JsonPointer.names(requireNonNull(pointer, "pointer"));
            String obstacle = obstacle(type, names);
            if (obstacle != null) {
                throw new IllegalArgumentException(Wording.quote(pointer) + " " + obstacle);
            }
            copy.add(pointer);
            tree.add(names);
        }
        return new PointerSet<>(type, copy, tree);
    }

    /** Says what is in the way, or null if a pointer leads to something. */
    private static @Nullable String obstacle(ResourceType<?> type, List<String> names) {
        ResourceType<?> owner = type;
        for (int i = 0; i < names.size(); i++) {
            Property<?, ?> property = owner.property(names.get(i));
            int inside = names.size() - i - 1;
            if (property == null) {
                return undeclared(owner, names.get(i));
            }
            if (inside == 1 && property.type() instanceof MapType<?>) {
                MapKey.check(names.get(i + 1));
                return null;
            }
            if (inside == 0) {
                return null;
            }
            if (!(property.type() instanceof StructuredValueType<?> value)) {
                return "leads into a value that is replaced whole: " + property.type();
            }
            if (!(value.structuredType() instanceof ResourceType<?> members)) {
                return "leads into a value that a patch may make one of another type: " + value;
            }
            owner = members;
        }
        return null;
    }

    private static @Nullable String undeclared(ResourceType<?> type, String name) {
        type.checkAdditional(name);
        return type.isOpen() ? null : "leads to nothing: " + type + " has no " + Wording.quote(name);
    }

    /** {@return the type of the resource} */
    public ResourceType<R> type() {
        return type;
    }

    /** {@return the pointers, immutable} */
    public Set<String> pointers() {
        return pointers;
    }

    /** Divides a patch into what is at and below the pointers, and the rest. */
    Division<Patch<R>> divide(Patch<R> patch) {
        if (!patch.type.equals(type)) {
            throw new IllegalArgumentException("pointers into " + type + " do not divide a patch of " + patch.type);
        }
        return Division.of(patch, tree);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PointerSet<?> that && type.equals(that.type) && pointers.equals(that.pointers);
    }

    @Override
    public int hashCode() {
        return pointers.hashCode();
    }

    /** {@return the pointers} */
    @Override
    public String toString() {
        return pointers.toString();
    }
}
