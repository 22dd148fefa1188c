package io.github.graphlobby.patch;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    @SuppressWarnings("ReferenceEquality") // a shortcut: a patch keeps the values that it does not change
    private void compare(String pointer, ValueNode before, ValueNode after) {
        if (before.value() == after.value() && before.isPresent() == after.isPresent()) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            if (compareMembers(pointer, before, after)) {
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

    /** Tells whether the last of the members is gone. */
    private boolean compareMembers(String pointer, ValueNode before, ValueNode after) {
        if (before.value() instanceof AnyResource from
                && after.value() instanceof AnyResource to
                && from.resourceType().equals(to.resourceType())) {
            compareDeclared(pointer, from.resourceType(), from, to);
            compareNamed(pointer, ValueNode.of(from.additional(), null), ValueNode.of(to.additional(), null));
            return !after.isOfManyTypes() && after.isEmpty() && !before.isEmpty();
        }
        return compareNamed(pointer, before, after);
    }

    /** Values of one type need no map of their members, and nothing at all for those that stay. */
    @SuppressWarnings("ReferenceEquality") // a shortcut, as in compare
    private <R extends Resource<R>> void compareDeclared(
            String pointer, ResourceType<R> type, AnyResource before, AnyResource after) {
        @Nullable Object[] from = Draft.values(type.cast(before));
        @Nullable Object[] to = Draft.values(type.cast(after));
        for (Property<? super R, ?> property : type.properties()) {
            Object old = from[property.index()];
            Object now = to[property.index()];
            if (old != now) {
                compare(
                        JsonPointer.below(pointer, property.name()),
                        ValueNode.ofProperty(old, property.type()),
                        ValueNode.ofProperty(now, property.type()));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // a shortcut, as in compare
    private boolean compareNamed(String pointer, ValueNode before, ValueNode after) {
        if (before.value() == after.value()) {
            return false;
        }
        Map<String, ValueNode> from = before.members();
        Map<String, ValueNode> to = after.members();
        Set<String> names = new LinkedHashSet<>(after.declaredNames());
        names.addAll(to.keySet());
        names.addAll(before.declaredNames());
        names.addAll(from.keySet());
        for (String name : names) {
            compare(
                    JsonPointer.below(pointer, name),
                    from.getOrDefault(name, ValueNode.ABSENT),
                    to.getOrDefault(name, ValueNode.ABSENT));
        }
        return to.isEmpty() && !from.isEmpty();
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
