package io.github.graphlobby.patch;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds which item of a collection became which, so that one that is inserted does not change all behind it.
 *
 * <p>Equal items belong together, and entities of one id, as far as they keep their order; between those, what has no
 * id is taken in turn. Takes time in proportion to the items, but for a logarithm.
 */
final class ItemPairs {
    /** The partner of an item that was not there before. */
    static final int NONE = -1;

    /** The name of what identifies an entity, whatever else changes in it. */
    private static final String ID = "id";

    /** The key of an entity, which no value equals that is none. */
    private record EntityKey(Object id) {}

    private final List<@Nullable Object> before;
    private final List<@Nullable Object> after;
    private final int[] partners;

    private ItemPairs(List<ValueNode> before, List<ValueNode> after) {
        this.before = keys(before);
        this.after = keys(after);
        partners = new int[after.size()];
        Arrays.fill(partners, NONE);
    }

    /** Returns for each item after the index of its partner before, or {@link #NONE}; the indexes increase. */
    static int[] partners(List<ValueNode> before, List<ValueNode> after) {
        var pairs = new ItemPairs(before, after);
        pairs.pairKeys();
        pairs.pairTheOthersInTurn();
        return pairs.partners;
    }

    private static List<@Nullable Object> keys(List<ValueNode> items) {
        var keys = new ArrayList<@Nullable Object>(items.size());
        for (ValueNode item : items) {
            Object id = item.value() instanceof AnyResource resource ? id(resource.resourceType(), resource) : null;
            keys.add(id == null ? item.value() : new EntityKey(id));
        }
        return keys;
    }

    private static <R extends Resource<R>> @Nullable Object id(ResourceType<R> type, AnyResource resource) {
        Property<? super R, ?> id = type.isEntity() ? type.property(ID) : null;
        return id == null ? null : type.cast(resource).get(id);
    }

    /** Pairs items of one key, of which there may be several, first with first; then keeps the most that increase. */
    private void pairKeys() {
        Map<@Nullable Object, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(before.get(i), key -> new ArrayDeque<>()).add(i);
        }
        var found = new ArrayList<Pair>();
        for (int i = 0; i < after.size(); i++) {
            Integer partner =
                    places.getOrDefault(after.get(i), new ArrayDeque<>()).poll();
            if (partner != null) {
                found.add(new Pair(partner, i, null));
            }
        }
        for (Pair pair = longestIncreasing(found); pair != null; pair = pair.previous) {
            partners[pair.after] = pair.before;
        }
    }

    /** A pair of indexes, behind which others may stand that are smaller. */
    private record Pair(int before, int after, @Nullable Pair previous) {}

    /** Patience sorting: of all rows of a length the one with the least end is kept, since most can follow it. */
    private static @Nullable Pair longestIncreasing(List<Pair> pairs) {
        var ends = new ArrayList<Pair>();
        for (Pair pair : pairs) {
            int found = Collections.binarySearch(ends, pair, (one, other) -> Integer.compare(one.before, other.before));
            int length = -found - 1; // no two have the same partner
            var end = new Pair(pair.before, pair.after, length == 0 ? null : ends.get(length - 1));
            if (length == ends.size()) {
                ends.add(end);
            } else {
                ends.set(length, end);
            }
        }
        return ends.isEmpty() ? null : ends.get(ends.size() - 1);
    }

    private void pairTheOthersInTurn() {
        int[] limits = nextPartners();
        int next = 0;
        for (int i = 0; i < partners.length; i++) {
            while (next < limits[i] && before.get(next) instanceof EntityKey) {
                next++; // which goes
            }
            if (partners[i] == NONE && next < limits[i] && !(after.get(i) instanceof EntityKey)) {
                partners[i] = next;
            }
            next = partners[i] == NONE ? next : partners[i] + 1;
        }
    }

    /** For each item the partner that it or the next one behind it has; how many there are if none has. */
    private int[] nextPartners() {
        int[] next = new int[partners.length];
        int partner = before.size();
        for (int i = partners.length - 1; i >= 0; i--) {
            partner = partners[i] == NONE ? partner : partners[i];
            next[i] = partner;
        }
        return next;
    }
}
