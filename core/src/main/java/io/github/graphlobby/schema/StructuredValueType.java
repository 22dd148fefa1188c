package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.JsonPointer;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is a resource itself: of one record, or of any record derived from an abstract type.
 *
 * @param <B> the record, or the interface that records share
 */
public final class StructuredValueType<B> extends ValueType<B> {
    private final Class<B> javaClass;
    private final Supplier<? extends StructuredType<B>> supplier;
    // Resolved at the first use; a race resolves it twice to the same constant, which is published by its class.
    private @Nullable StructuredType<B> resolved;

    StructuredValueType(Class<B> javaClass, boolean nullable, Supplier<? extends StructuredType<B>> supplier) {
        super(Kind.STRUCTURED, nullable);
        this.javaClass = javaClass;
        this.supplier = supplier;
    }

    /** {@return the type of the value; the first call initialises its record} */
    public StructuredType<B> structuredType() {
        StructuredType<B> type = resolved;
        if (type == null) {
            type = supplier.get();
            resolved = type;
        }
        return type;
    }

    /** Initialises the record, as {@link #structuredType()} does. */
    @Override
    public String name() {
        return structuredType().name();
    }

    @Override
    public Class<B> javaClass() {
        return javaClass;
    }

    @Override
    public StructuredValueType<B> nonNull() {
        return new StructuredValueType<>(javaClass, false, supplier);
    }

    @Override
    public List<Rule<? super B>> rules() {
        return List.of();
    }

    @Override
    void check(B value, Supplier<String> pointer, Violations.Builder violations) {
        if (value instanceof Resource<?> resource) {
            if (!admits(resource.resourceType())) {
                violations.add(() -> Violation.unknownType(pointer.get(), structuredType()));
            }
            checkMembers(resource.resourceType(), resource, pointer, violations);
        }
    }

    /**
     * {@return whether a value of a type may be sent: not if only the name of the type is known, which may be mistaken}
     *
     * @param type the type of the value
     */
    public boolean admits(ResourceType<?> type) {
        requireNonNull(type, "type");
        return !(structuredType() instanceof ResourceFamily<B> family) || family.isModelled(type.name());
    }

    /** Members without a value are not checked: they count as omitted, and no schema calls a member required. */
    private static <R extends Resource<R>> void checkMembers(
            ResourceType<R> type, AnyResource resource, Supplier<String> pointer, Violations.Builder violations) {
        var values = Snapshot.of(type.cast(resource));
        for (Property<? super R, ?> property : type.properties()) {
            checkMember(property, values, pointer, violations);
        }
        values.additional()
                .forEach((name, value) ->
                        checkOther(type, name, value, () -> JsonPointer.below(pointer.get(), name), violations));
    }

    private static void checkOther(
            ResourceType<?> type,
            String name,
            @Nullable Object value,
            Supplier<String> pointer,
            Violations.Builder violations) {
        if (!type.isOpen()) {
            violations.add(() -> Violation.unknownProperty(pointer.get(), type));
        } else if (name.equals(StructuredType.ODATA_TYPE)) {
            violations.add(() -> Violation.derivedType(pointer.get(), type));
        } else {
            UntypedRules.check(value, pointer, violations);
        }
    }

    private static <R extends Resource<R>, V> void checkMember(
            Property<? super R, V> property,
            Snapshot<R> values,
            Supplier<String> pointer,
            Violations.Builder violations) {
        V value = values.get(property);
        if (value != null) {
            property.check(value, () -> JsonPointer.below(pointer.get(), property.name()), violations);
        }
    }
}
