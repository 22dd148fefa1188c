package io.github.graphlobby.patch;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Checks what a patch sets against the rules of the schema. */
final class PatchRules {
    private PatchRules() {}

    static void check(Patch<?> patch, Violations.Builder violations) {
        checkMembers(patch, null, "", violations);
    }

    private static <R extends Resource<R>> void checkMembers(
            Patch<R> patch, @Nullable StructuredType<?> declared, String pointer, Violations.Builder violations) {
        for (Property<? super R, ?> property : patch.type.properties()) {
            if (patch.isPresent(property.index())) {
                check(patch, property, JsonPointer.below(pointer, property.name()), violations);
            }
        }
        patch.additional()
                .changes()
                .forEach((name, change) ->
                        checkOther(patch, name, change, declared, JsonPointer.below(pointer, name), violations));
    }

    /** Checks what a patch does to a member that no property declares. */
    static void checkOther(
            Patch<?> patch,
            String name,
            Change<Object> change,
            @Nullable StructuredType<?> declared,
            String pointer,
            Violations.Builder violations) {
        if (patch.type.isOpen()) {
            checkOther(name, change, pointer, patch.type, violations);
        } else if (!patch.conversionRemoves(name, declared)) {
            violations.add(Violation.unknownProperty(pointer, patch.type));
        }
    }

    private static void checkOther(
            String name, Change<Object> change, String pointer, ResourceType<?> type, Violations.Builder violations) {
        if (name.equals(StructuredType.ODATA_TYPE) && change instanceof Change.Set<Object>) {
            violations.add(Violation.derivedType(pointer, type));
            return;
        }
        Object value = said(change);
        if (value != null) {
            violations.check(Edm.UNTYPED, value, () -> pointer);
        }
    }

    /** The value that a body says of a change. */
    private static @Nullable Object said(Change<Object> change) {
        if (change instanceof Change.Merged<Object> merged && merged.patch() instanceof JsonMergePatch nested) {
            var members = new LinkedHashMap<String, @Nullable Object>();
            nested.changes().forEach((name, inside) -> members.put(name, said(inside)));
            return members;
        }
        return change instanceof Change.Set<Object> set ? set.value() : null;
    }

    static <R extends Resource<R>, V> void check(
            Patch<R> patch, Property<? super R, V> property, String pointer, Violations.Builder violations) {
        Change<V> change = patch.change(property);
        if (change instanceof Change.Merged<V> merged && merged.patch() instanceof Patch<?> nested) {
            checkNested(nested, property.type(), pointer, violations);
        } else if (change instanceof Change.Merged<V> merged && property.type() instanceof MapType<?> type) {
            checkEntries(type, merged.patch(), pointer, violations);
        } else if (change instanceof Change.Set<V> set) {
            violations.check(property, set.value(), () -> pointer);
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

    private static void checkNested(Patch<?> nested, ValueType<?> type, String pointer, Violations.Builder violations) {
        StructuredType<?> declared =
                type instanceof StructuredValueType<?> structured ? structured.structuredType() : null;
        if (type instanceof StructuredValueType<?> structured && !structured.admits(nested.type())) {
            violations.add(Violation.unknownType(pointer, structured.structuredType()));
        }
        checkMembers(nested, declared, pointer, violations);
    }
}
