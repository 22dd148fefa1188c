package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.LeafChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a resource afterwards of the one before and of what is told of its leaves. */
record Replay(List<LeafChange> changes) {
    /** What stands where there is no value. */
    private static final Object ABSENT = new Object();

    /**
     * Returns the tree afterwards.
     *
     * @param expected tells objects from lists, which pointers do not
     */
    @Nullable
    Object of(@Nullable Object before, @Nullable Object expected) {
        return at("", before, expected);
    }

    private @Nullable Object at(String pointer, @Nullable Object before, @Nullable Object expected) {
        boolean list = before instanceof List<?> || expected instanceof List<?>;
        if (list && (before instanceof Map<?, ?> || expected instanceof Map<?, ?>)) {
            return expected; // the same pointers mean members before and items afterwards
        }
        Object node = before;
        boolean inside = false;
        for (LeafChange change : changes) {
            if (change.pointer().equals(pointer)) {
                node = change.kind() == LeafChange.Kind.REMOVED ? ABSENT : Tree.ofItem(change.after());
            } else if (change.pointer().startsWith(pointer + "/") && !inside) {
                node = list ? items(pointer, node, expected) : members(pointer, node, expected);
                inside = true;
            }
        }
        return node;
    }

    /** An object goes with its last member. */
    private Object members(String pointer, @Nullable Object before, @Nullable Object expected) {
        var from = before instanceof Map<?, ?> object ? object : Map.of();
        var to = expected instanceof Map<?, ?> object ? object : Map.of();
        var names = new LinkedHashSet<@Nullable Object>(from.keySet());
        names.addAll(to.keySet());
        var members = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        for (Object name : names) {
            Object member = at(
                    pointer + "/" + Pointers.escape(String.valueOf(name)),
                    from.containsKey(name) ? from.get(name) : ABSENT,
                    to.containsKey(name) ? to.get(name) : ABSENT);
            if (member != ABSENT) {
                members.put(name, member);
            }
        }
        return members.isEmpty() && !pointer.isEmpty() ? ABSENT : members;
    }

    private Object items(String pointer, @Nullable Object before, @Nullable Object expected) {
        var from = before instanceof List<?> items ? items : List.of();
        var to = expected instanceof List<?> items ? items : List.of();
        var items = new ArrayList<@Nullable Object>();
        for (int i = 0; i < from.size(); i++) {
            if (find(pointer + "/" + i, LeafChange.Kind.REMOVED) == null) {
                items.add(from.get(i));
            }
        }
        for (int i = 0; i < to.size(); i++) {
            item(pointer + "/" + i, i, items, to.get(i));
        }
        return items;
    }

    private void item(String pointer, int index, List<@Nullable Object> items, @Nullable Object expected) {
        LeafChange added = find(pointer, LeafChange.Kind.ADDED);
        LeafChange changed = find(pointer, LeafChange.Kind.CHANGED);
        if (added != null) {
            items.add(index, Tree.ofItem(added.after()));
        } else if (changed != null) {
            items.set(index, Tree.ofItem(changed.after()));
        } else if (changes.stream().anyMatch(change -> change.pointer().startsWith(pointer + "/"))) {
            Object item = items.get(index) instanceof List<?>
                    ? items(pointer, items.get(index), expected)
                    : members(pointer, items.get(index), expected);
            items.set(index, item == ABSENT ? Map.of() : item);
        }
    }

    private @Nullable LeafChange find(String pointer, LeafChange.Kind kind) {
        return changes.stream()
                .filter(change -> change.pointer().equals(pointer) && change.kind() == kind)
                .findFirst()
                .orElse(null);
    }
}
