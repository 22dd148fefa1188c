package io.github.graphlobby.patch;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.schema.AnyResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares two states of a resource leaf by leaf, in the order of the declarations, undeclared members behind.
 *
 * <p>A value with members goes with the last of them, unless a leaf says that it stays, and a collection stays without
 * items, unless a leaf says that it goes. So the leaves tell every change, and seldom more than what people ask for.
 */
final class Leaves {
    private final List<LeafChange> changes = new ArrayList<>();

    private Leaves() {}

    static List<LeafChange> between(AnyResource before, AnyResource after) {
        var leaves = new Leaves();
        leaves.compareMembers("", ValueNode.of(before, null), ValueNode.of(after, null));
        return List.copyOf(leaves.changes);
    }

    private void compare(String pointer, ValueNode before, ValueNode after) {
        if (before.isObject() && after.isObject()) {
            compareMembers(pointer, before, after);
            if (after.members().isEmpty() && !before.members().isEmpty()) {
                tell(pointer, ValueNode.ABSENT, after);
            }
        } else if (before.isList() && after.isList()) {
            compareItems(pointer, before.items(), after.items());
        } else if (before.isObject() || before.isList() || after.isObject() || after.isList()) {
            remove(pointer, before);
            add(pointer, after);
        } else if (before.isPresent() != after.isPresent() || !Objects.equals(before.value(), after.value())) {
            tell(pointer, before, after);
        }
    }

    private void remove(String pointer, ValueNode node) {
        if (node.isObject() && !node.members().isEmpty()) {
            compareMembers(pointer, node, ValueNode.ABSENT);
        } else if (node.isList()) {
            compareItems(pointer, node.items(), List.of());
            tell(pointer, ValueNode.of(List.of(), null), ValueNode.ABSENT);
        } else if (node.isPresent()) {
            tell(pointer, node, ValueNode.ABSENT);
        }
    }

    private void add(String pointer, ValueNode node) {
        if (node.isObject() && !node.members().isEmpty()) {
            compareMembers(pointer, ValueNode.ABSENT, node);
        } else if (node.isList() && !node.items().isEmpty()) {
            compareItems(pointer, List.of(), node.items());
        } else if (node.isPresent()) {
            tell(pointer, ValueNode.ABSENT, node);
        }
    }

    private void compareMembers(String pointer, ValueNode before, ValueNode after) {
        Map<String, ValueNode> from = before.members();
        Map<String, ValueNode> to = after.members();
        Set<String> names = after.names();
        names.addAll(before.names());
        for (String name : names) {
            compare(
                    JsonPointer.below(pointer, name),
                    from.getOrDefault(name, ValueNode.ABSENT),
                    to.getOrDefault(name, ValueNode.ABSENT));
        }
    }

    private void compareItems(String pointer, List<ValueNode> before, List<ValueNode> after) {
        int[] partners = ItemPairs.partners(before, after);
        int removed = 0;
        for (int i = 0; i < partners.length; i++) {
            String item = pointer + "/" + i;
            int partner = partners[i];
            if (partner == ItemPairs.NONE) {
                tell(item, ValueNode.ABSENT, after.get(i));
            } else {
                removeItems(pointer, before, removed, partner);
                removed = partner + 1;
                compareItem(item, before.get(partner), after.get(i));
            }
        }
        removeItems(pointer, before, removed, before.size());
    }

    /** An item is there whatever it has. */
    private void compareItem(String pointer, ValueNode before, ValueNode after) {
        if (before.isObject() && after.isObject()) {
            compareMembers(pointer, before, after);
        } else if (before.isList() && after.isList()) {
            compareItems(pointer, before.items(), after.items());
        } else if (!Objects.equals(before.value(), after.value())) {
            tell(pointer, before, after);
        }
    }

    private void removeItems(String pointer, List<ValueNode> items, int from, int to) {
        for (int i = from; i < to; i++) {
            tell(pointer + "/" + i, items.get(i), ValueNode.ABSENT);
        }
    }

    private void tell(String pointer, ValueNode before, ValueNode after) {
        changes.add(LeafChange.of(pointer, before, after));
    }
}
