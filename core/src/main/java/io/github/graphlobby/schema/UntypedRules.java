package io.github.graphlobby.schema;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.internal.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks control information among untyped data: there it is kept, unless it asks for a change or is given twice. */
final class UntypedRules {
    private UntypedRules() {}

    /** Checks a value and whatever is in it. */
    static void check(@Nullable Object value, Supplier<String> pointer, Violations.Builder violations) {
        if (value instanceof Map<?, ?> members) {
            checkNames(members, pointer, violations);
        }
        forEachInside(value, pointer, (inside, place) -> check(inside, place, violations));
    }

    private static void checkNames(Map<?, ?> members, Supplier<String> pointer, Violations.Builder violations) {
        var control = new HashSet<String>();
        for (Object member : members.keySet()) {
            String name = (String) member;
            String normal = ControlNames.normal(name);
            if (!ControlNames.isControl(name)) {
                continue;
            }
            if (!control.add(normal)) {
                violations.add(() -> Violation.duplicate(JsonPointer.below(pointer.get(), name)));
            } else if (ControlNames.asksForChange(normal)) {
                violations.add(() -> Violation.unsupportedChange(JsonPointer.below(pointer.get(), name)));
            }
        }
    }

    /** Checks an entity that nobody modelled, or a collection of some: a reference would link to another one. */
    static void checkEntities(@Nullable Object value, Supplier<String> pointer, Violations.Builder violations) {
        if (value instanceof Map<?, ?> members) {
            members.keySet().stream()
                    .map(name -> (String) name)
                    .filter(name -> ControlNames.normal(name).equals(ControlNames.ID))
                    .forEach(name ->
                            violations.add(() -> Violation.unsupportedChange(JsonPointer.below(pointer.get(), name))));
        } else {
            forEachInside(value, pointer, (entity, place) -> checkEntities(entity, place, violations));
        }
    }

    private static void forEachInside(
            @Nullable Object value, Supplier<String> pointer, BiConsumer<@Nullable Object, Supplier<String>> action) {
        if (value instanceof Map<?, ?> members) {
            members.forEach(
                    (name, member) -> action.accept(member, () -> JsonPointer.below(pointer.get(), (String) name)));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                int position = i;
                action.accept(items.get(i), () -> pointer.get() + "/" + position);
            }
        }
    }
}
