package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes resources everywhere in them. */
final class Restatement {
    /** What is done to a resource after it was done to those inside it. */
    @FunctionalInterface
    interface Step {
        <R extends Resource<R>> void on(Draft<R> draft);
    }

    private static final List<String> CONTROL = List.of(
            "@id",
            "@odata.id",
            "@odata.type",
            "@type",
            "a@odata.type",
            "a@type",
            "a@odata.bind",
            "b@bind",
            "a@delta",
            "@removed",
            "@odata.removed",
            "a@contoso.note");

    private Restatement() {}

    /** Gives some values of open types the name of a derived type that nobody modelled. */
    static <R extends Resource<R>> R derived(R resource, Random random) {
        return changed(resource, new Step() {
            @Override
            public <S extends Resource<S>> void on(Draft<S> draft) {
                if (draft.type().isOpen() && draft.type().isModelled() && random.nextInt(4) == 0) {
                    var members = new LinkedHashMap<String, @Nullable Object>(draft.additional());
                    members.put(StructuredType.ODATA_TYPE, "#contoso.derived" + random.nextInt(2));
                    draft.additional(members);
                }
            }
        });
    }

    /** Gives some objects that nobody declared control information, of which some asks for a change. */
    static <R extends Resource<R>> R annotated(R resource, Random random) {
        return changed(resource, new Step() {
            @Override
            public <S extends Resource<S>> void on(Draft<S> draft) {
                for (Property<? super S, ?> property : draft.type().properties()) {
                    if (isUntyped(property.type())) {
                        draft.put(property.index(), annotated(draft.value(property.index()), random));
                    }
                }
                var members = new LinkedHashMap<String, @Nullable Object>(draft.additional());
                members.replaceAll((name, value) -> annotated(value, random));
                draft.additional(members);
            }
        });
    }

    private static boolean isUntyped(ValueType<?> type) {
        return type.kind() == ValueType.Kind.UNTYPED
                || (type instanceof CollectionType<?> collection && isUntyped(collection.item()));
    }

    private static @Nullable Object annotated(@Nullable Object value, Random random) {
        if (value instanceof List<?> items) {
            return items.stream().map(item -> annotated(item, random)).toList();
        }
        if (!(value instanceof Map<?, ?> object)) {
            return value;
        }
        var members = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, member) -> members.put((String) name, annotated(member, random)));
        if (random.nextInt(3) == 0) {
            members.put(CONTROL.get(random.nextInt(CONTROL.size())), random.nextBoolean() ? "x" : null);
        }
        return members;
    }

    /** Takes away what a version of the schema does not have. */
    static <R extends Resource<R>> R in(SchemaVersion version, R resource) {
        return changed(resource, new Step() {
            @Override
            public <S extends Resource<S>> void on(Draft<S> draft) {
                for (Property<? super S, ?> property : draft.type().properties()) {
                    if (!draft.type().versions(property).contains(version)) {
                        draft.put(property.index(), null);
                    }
                }
            }
        });
    }

    /** Takes away empty collections, from which a body cannot tell those without value. */
    static <R extends Resource<R>> R withoutEmptyCollections(R resource) {
        return changed(resource, new Step() {
            @Override
            public <S extends Resource<S>> void on(Draft<S> draft) {
                for (int i = 0; i < draft.type().properties().size(); i++) {
                    if (draft.value(i) instanceof List<?> items && items.isEmpty()) {
                        draft.put(i, null);
                    }
                }
            }
        });
    }

    static <R extends Resource<R>> R changed(R resource, Step step) {
        Draft<R> draft = Draft.of(resource);
        for (int i = 0; i < draft.type().properties().size(); i++) {
            draft.put(i, changedValue(draft.value(i), step));
        }
        step.on(draft);
        return draft.toResource();
    }

    private static @Nullable Object changedValue(@Nullable Object value, Step step) {
        if (value instanceof List<?> items) {
            return items.stream().map(item -> changedValue(item, step)).toList();
        }
        return value instanceof AnyResource nested ? changedResource(nested.resourceType(), nested, step) : value;
    }

    private static <R extends Resource<R>> R changedResource(ResourceType<R> type, AnyResource resource, Step step) {
        return changed(type.cast(resource), step);
    }
}
