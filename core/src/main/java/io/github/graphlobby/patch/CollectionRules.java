package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Property;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the items of collections are merged where two patches change the same one: as a whole, unless it is said
 * otherwise of a property.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @see Merge#of(io.github.graphlobby.schema.Resource, Patch, Patch, CollectionRules)
 */
public final class CollectionRules {
    /** Every collection is replaced whole, so that two patches which replace it differently are in conflict. */
    public static final CollectionRules WHOLE = new CollectionRules(Map.of());

    /** How one collection is merged: by a key, or by the items themselves. */
    record Rule(@Nullable Property<?, ?> key) {}

    private final Map<Property<?, ?>, Rule> rules;

    private CollectionRules(Map<Property<?, ?>, Rule> rules) {
        this.rules = rules;
    }

    /**
     * Returns these rules, and that a collection is a set: an item is there afterwards if neither patch takes it away,
     * or one adds it. Those that stay keep the order of the base, and those that are added come last, in the order of
     * their text. A collection that one patch clears and the other changes has what is left of it, perhaps nothing.
     *
     * @param collection a property whose value is a collection, wherever in a resource it stands
     * @return the rules
     */
    public CollectionRules withSet(Property<?, ? extends List<?>> collection) {
        return with(collection, new Rule(null));
    }

    /**
     * Returns these rules, and that the items of a collection are told apart by a key: what both patches do to one of
     * them is merged as what they do to a resource is. Those that stay keep the order of the base, and those that are
     * added come last, in the order of their keys.
     *
     * <p>A collection is taken whole nevertheless if an item has no key, or two have the same.
     *
     * @param <I> the item
     * @param collection a property whose value is a collection of resources, wherever in a resource it stands
     * @param key the property of the items that never changes, such as {@code Entity.ID}
     * @return the rules
     */
    public <I> CollectionRules withKey(Property<?, List<I>> collection, Property<? super I, ?> key) {
        return with(collection, new Rule(requireNonNull(key, "key")));
    }

    private CollectionRules with(Property<?, ?> collection, Rule rule) {
        var more = new HashMap<>(rules);
        more.put(requireNonNull(collection, "collection"), rule);
        return new CollectionRules(Map.copyOf(more));
    }

    @Nullable
    Rule of(Property<?, ?> collection) {
        return rules.get(collection);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CollectionRules that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** {@return the collections that are not taken whole} */
    @Override
    public String toString() {
        return rules.keySet().toString();
    }
}
