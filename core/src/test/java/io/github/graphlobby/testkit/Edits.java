package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Edits the collections of a resource as people do: most items stay, some go, come or change.
 *
 * @param rules what tells items apart
 * @param random what the choices are made with
 * @param pool items that may come, for each collection
 */
record Edits(DrawnRules rules, Random random, Map<Property<?, ?>, List<@Nullable Object>> pool) {
    private static final int KEYS = 8;

    /** Draws what comes from the collections of a resource. */
    static Edits of(DrawnRules rules, Random random, Resource<?> others) {
        var edits = new Edits(rules, random, new HashMap<>());
        edits.collect(others);
        return edits;
    }

    private <R extends Resource<R>> void collect(Resource<R> resource) {
        Restatement.changed(resource.resourceType().cast((AnyResource) resource), new Restatement.Step() {
            @Override
            public <S extends Resource<S>> void on(Draft<S> draft) {
                for (Property<? super S, ?> property : draft.type().properties()) {
                    if (draft.value(property.index()) instanceof List<?> items) {
                        pool.computeIfAbsent(property, key -> new ArrayList<>()).addAll(items);
                    }
                }
            }
        });
    }

    /** Fills most collections that have no value, and gives items keys of their own, nearly always. */
    <R extends Resource<R>> R identified(R resource) {
        return onCollections(resource, (collection, items) -> {
            List<@Nullable Object> filled = items == null ? filled(collection) : items;
            Property<?, ?> key = rules.keyOf(collection);
            if (key != null && filled != null) {
                for (int i = 0; i < filled.size(); i++) {
                    filled.set(i, withKey(filled.get(i), key, random.nextInt(20) == 0 ? 0 : i));
                }
            }
            return filled;
        });
    }

    private @Nullable List<@Nullable Object> filled(Property<?, ?> collection) {
        List<@Nullable Object> others = pool.getOrDefault(collection, List.of());
        return random.nextInt(4) == 0 ? null : new ArrayList<>(others.subList(0, Math.min(3, others.size())));
    }

    <R extends Resource<R>> R edited(R resource) {
        return onCollections(
                resource, (collection, items) -> random.nextInt(3) == 0 ? items : edited(collection, items));
    }

    private @Nullable List<@Nullable Object> edited(Property<?, ?> collection, @Nullable List<@Nullable Object> items) {
        if (random.nextInt(10) == 0) {
            return null;
        }
        var edited = new ArrayList<@Nullable Object>();
        List<@Nullable Object> others = pool.getOrDefault(collection, List.of());
        for (Object item : items == null ? List.of() : items) {
            int choice = random.nextInt(6);
            if (choice > 0) {
                edited.add(choice == 1 && !others.isEmpty() ? changed(collection, item, pick(others)) : item);
            }
        }
        if (!others.isEmpty() && random.nextBoolean()) {
            edited.add(random.nextInt(edited.size() + 1), added(collection, pick(others)));
        }
        return edited;
    }

    private @Nullable Object changed(Property<?, ?> collection, @Nullable Object item, @Nullable Object other) {
        Property<?, ?> key = rules.keyOf(collection);
        if (key != null
                && item instanceof AnyResource one
                && other instanceof AnyResource another
                && one.resourceType().equals(another.resourceType())) {
            int member = random.nextInt(one.resourceType().properties().size());
            return member == key.index() ? item : Keyed.withMember(one, another, member);
        }
        return other;
    }

    private @Nullable Object added(Property<?, ?> collection, @Nullable Object item) {
        Property<?, ?> key = rules.keyOf(collection);
        return key == null ? item : withKey(item, key, random.nextInt(KEYS));
    }

    private static @Nullable Object withKey(@Nullable Object item, Property<?, ?> key, int number) {
        return item instanceof AnyResource resource
                ? Keyed.with(resource, key, DrawnRules.keyValue(key, number))
                : item;
    }

    private @Nullable Object pick(List<@Nullable Object> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** What becomes of a collection, which may be changed or null. */
    private interface Edit {
        @Nullable
        List<@Nullable Object> of(Property<?, ?> collection, @Nullable List<@Nullable Object> items);
    }

    private static <R extends Resource<R>> R onCollections(R resource, Edit edit) {
        return Restatement.changed(resource, new Restatement.Step() {
            @Override
            public <S extends Resource<S>> void on(Draft<S> draft) {
                for (Property<? super S, ?> property : draft.type().properties()) {
                    if (property.type() instanceof CollectionType<?>) {
                        Object value = draft.value(property.index());
                        var items = value == null ? null : new ArrayList<@Nullable Object>((List<?>) value);
                        draft.put(property.index(), edit.of(property, items));
                    }
                }
            }
        });
    }
}
