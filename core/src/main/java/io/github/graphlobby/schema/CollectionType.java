package io.github.graphlobby.schema;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A collection of values of one type, ordered.
 *
 * @param <I> the item
 */
public final class CollectionType<I> extends ValueType<List<I>> {
    private final ValueType<I> item;

    private CollectionType(ValueType<I> item) {
        super(Kind.COLLECTION, item.isNullable());
        this.item = item;
    }

    static <I> CollectionType<I> of(ValueType<I> item) {
        if (item.kind() == Kind.COLLECTION || item.kind() == Kind.MAP) {
            throw new IllegalArgumentException("a collection has no items of the kind " + item.kind());
        }
        if (item.isConfidential()) {
            throw new IllegalArgumentException("a collection has no confidential items");
        }
        return new CollectionType<>(item);
    }

    /** {@return the type of the items} */
    public ValueType<I> item() {
        return item;
    }

    @Override
    public String name() {
        return "Collection(" + item.name() + ")";
    }

    @Override
    public Class<? super List<I>> javaClass() {
        return List.class;
    }

    @Override
    public CollectionType<I> nonNull() {
        return new CollectionType<>(item.nonNull());
    }

    @Override
    public List<Rule<? super List<I>>> rules() {
        return List.of();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // an untyped item is an Object; a list that is not null stays a list
    List<I> frozen(List<I> items) {
        return item.kind() == Kind.UNTYPED ? (List<I>) Json.array(items) : Frozen.list(items);
    }

    @Override
    void check(List<I> items, Supplier<String> pointer, Violations.Builder violations) {
        for (int i = 0; i < items.size(); i++) {
            int position = i;
            checkItem(items.get(i), () -> pointer.get() + "/" + position, violations);
        }
    }

    private void checkItem(@Nullable I value, Supplier<String> pointer, Violations.Builder violations) {
        if (value != null) {
            item.check(value, pointer, violations);
        } else if (!item.isNullable()) {
            violations.add(() -> Violation.nullValue(pointer.get(), item));
        }
    }
}
