package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.CollectionRules;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.ValueType.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the collections of a type and of the types inside it are merged; those that are in neither are taken whole.
 *
 * @param sets the collections that are sets
 * @param keys the collections that have a key, and which
 */
record DrawnRules(Set<Property<?, ?>> sets, Map<Property<?, ?>, Property<?, ?>> keys) {
    private static final Set<Kind> KINDS_OF_KEYS = Set.of(Kind.STRING, Kind.INT32, Kind.GUID);

    static DrawnRules of(ResourceType<?> type, Random random) {
        var rules = new DrawnRules(new LinkedHashSet<>(), new LinkedHashMap<>());
        for (Property<?, ?> collection : collections(type)) {
            List<Property<?, ?>> found = keys(collection);
            int choice = random.nextInt(5);
            if (choice > 1 && !found.isEmpty()) {
                rules.keys.put(collection, Flaws.pick(found, random));
            } else if (choice > 0) {
                rules.sets.add(collection);
            }
        }
        return rules;
    }

    /** Returns the collections that stand anywhere in a type. */
    static Set<Property<?, ?>> collections(ResourceType<?> type) {
        var collections = new LinkedHashSet<Property<?, ?>>();
        collect(type, new LinkedHashSet<>(), collections);
        return collections;
    }

    private static void collect(StructuredType<?> declared, Set<ResourceType<?>> seen, Set<Property<?, ?>> found) {
        for (ResourceType<?> type : Resources.of(declared)) {
            for (Property<?, ?> property : seen.add(type) ? type.properties() : List.<Property<?, ?>>of()) {
                ValueType<?> value = property.type();
                if (value instanceof CollectionType<?> collection) {
                    found.add(property);
                    value = collection.item();
                }
                if (value instanceof StructuredValueType<?> structured) {
                    collect(structured.structuredType(), seen, found);
                }
            }
        }
    }

    /** Returns the properties that all items have and that can tell them apart; those that are ids, if there are. */
    private static List<Property<?, ?>> keys(Property<?, ?> collection) {
        if (!(((CollectionType<?>) collection.type()).item() instanceof StructuredValueType<?> item)) {
            return List.of();
        }
        List<? extends ResourceType<?>> types = Resources.of(item.structuredType());
        List<Property<?, ?>> common = types.get(0).properties().stream()
                .filter(property -> KINDS_OF_KEYS.contains(property.type().kind()))
                .<Property<?, ?>>map(property -> property)
                .filter(property -> types.stream().allMatch(type -> type.has(property)))
                .toList();
        List<Property<?, ?>> ids =
                common.stream().filter(property -> property.name().equals("id")).toList();
        return ids.isEmpty() ? common : ids;
    }

    /** Returns one of the values that a key can have. */
    static Object keyValue(Property<?, ?> key, int number) {
        return switch (key.type().kind()) {
            case STRING -> "k" + number;
            case INT32 -> number;
            case GUID -> new UUID(0, number);
            default -> throw new IllegalArgumentException(key + " is no key");
        };
    }

    CollectionRules rules() {
        CollectionRules rules = CollectionRules.WHOLE;
        for (Property<?, ?> collection : sets) {
            rules = withSet(rules, collection);
        }
        for (var each : keys.entrySet()) {
            rules = withKey(rules, each.getKey(), each.getValue());
        }
        return rules;
    }

    @SuppressWarnings("unchecked") // the value of a collection is a list
    private static CollectionRules withSet(CollectionRules rules, Property<?, ?> collection) {
        return rules.withSet((Property<?, ? extends List<?>>) collection);
    }

    @SuppressWarnings("unchecked") // the items have the key
    private static <I> CollectionRules withKey(CollectionRules rules, Property<?, ?> collection, Property<?, ?> key) {
        return rules.withKey((Property<?, List<I>>) collection, (Property<? super I, ?>) key);
    }

    /** Returns what tells the items of a collection apart, or null if it is taken whole or as a set. */
    @Nullable
    Property<?, ?> keyOf(Property<?, ?> collection) {
        return keys.get(collection);
    }

    boolean areItemsMerged(Property<?, ?> collection) {
        return sets.contains(collection) || keys.containsKey(collection);
    }

    /** Says it in short: {@code {tags=set, children=id}}. */
    @Override
    public String toString() {
        var words = new LinkedHashMap<String, String>();
        sets.forEach(collection -> words.put(collection.name(), "set"));
        keys.forEach((collection, key) -> words.put(collection.name(), key.name()));
        return words.toString();
    }
}
