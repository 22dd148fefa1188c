package io.github.graphlobby.patch;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;

/** Checks what a patch sets against the rules of the schema. */
final class PatchRules {
    private PatchRules() {}

    static <R extends Resource<R>> void check(Patch<R> patch, String pointer, Violations.Builder violations) {
        for (Property<? super R, ?> property : patch.type.properties()) {
            if (patch.isPresent(property.index())) {
                check(patch, property, JsonPointer.below(pointer, property.name()), violations);
            }
        }
        if (!patch.type.isOpen()) {
            for (String name : patch.additional().changes().keySet()) {
                violations.add(Violation.unknownProperty(JsonPointer.below(pointer, name), patch.type));
            }
        }
    }

    private static <R extends Resource<R>, V> void check(
            Patch<R> patch, Property<? super R, V> property, String pointer, Violations.Builder violations) {
        Change<V> change = patch.change(property);
        if (change instanceof Change.Merged<V> merged && merged.patch() instanceof Patch<?> nested) {
            checkType(property.type(), nested.type(), pointer, violations);
            check(nested, pointer, violations);
        } else if (change instanceof Change.Merged<V> merged && property.type() instanceof MapType<?> type) {
            checkEntries(type, merged.patch(), pointer, violations);
        } else if (change instanceof Change.Set<V> set) {
            violations.check(property.type(), set.value(), () -> pointer);
        } else if (!property.type().isClearable()) {
            violations.add(Violation.nullValue(pointer, property.type()));
        }
    }

    /** Any entry may be removed, whatever the type of its value. */
    @SuppressWarnings("unchecked") // what is merged into a map of this type is a patch of its entries
    private static <V> void checkEntries(
            MapType<V> type, MergePatch patch, String pointer, Violations.Builder violations) {
        ((MapPatch<V>) patch).changes().forEach((key, change) -> {
            if (change instanceof Change.Set<V> set) {
                violations.check(type.value(), set.value(), () -> JsonPointer.below(pointer, key));
            }
        });
    }

    private static void checkType(
            ValueType<?> declared, ResourceType<?> type, String pointer, Violations.Builder violations) {
        if (declared instanceof StructuredValueType<?> structured && !structured.admits(type)) {
            violations.add(Violation.unknownType(pointer, structured.structuredType()));
        }
    }
}
