package io.github.graphlobby.patch;

import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Takes the changes of a patch that keep the rules of the schema.
 *
 * @param patch the patch
 * @param declared the type that the patched value is declared with, or null for a whole resource
 */
record RuleSieve<R extends Resource<R>>(
        Patch<R> patch, @Nullable StructuredType<?> declared) implements Sieve {
    @Override
    public boolean takes(String name, @Nullable Object change) {
        var violations = new Violations.Builder();
        Property<? super R, ?> property = patch.type.property(name);
        if (property == null) {
            PatchRules.checkOther(patch, name, JsonMergePatch.change(change), declared, "", violations);
        } else {
            PatchRules.check(patch, property, "", violations);
        }
        return violations.build().isEmpty();
    }

    @Override
    public @Nullable Sieve inside(String name, MergePatch merge) {
        Property<? super R, ?> property = patch.type.property(name);
        return property == null ? null : inside(property.type(), merge);
    }

    private static @Nullable Sieve inside(ValueType<?> type, MergePatch merge) {
        if (merge instanceof Patch<?> nested && type instanceof StructuredValueType<?> structured) {
            return structured.admits(nested.type) ? new RuleSieve<>(nested, structured.structuredType()) : null;
        }
        return type instanceof MapType<?> map ? new Entries<>(map) : null;
    }

    /** Takes the entries of a map that keep the rules; any may be removed. */
    private record Entries<V>(MapType<V> type) implements Sieve {
        @Override
        @SuppressWarnings("unchecked") // what is merged into a map of this type has its values
        public boolean takes(String key, @Nullable Object value) {
            var violations = new Violations.Builder();
            if (value != null) {
                violations.check(type.value(), (V) value, () -> key);
            }
            return violations.build().isEmpty();
        }

        @Override
        public @Nullable Sieve inside(String key, MergePatch merge) {
            return null;
        }
    }
}
