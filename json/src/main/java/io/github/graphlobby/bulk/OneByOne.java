package io.github.graphlobby.bulk;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Gives out what a supplier has, until that is null, and asks for nothing before it is asked itself. */
final class OneByOne<T> extends AbstractSpliterator<T> {
    private final Supplier<@Nullable T> supplier;

    private OneByOne(Supplier<@Nullable T> supplier) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.supplier = supplier;
    }

    static <T> Stream<T> stream(Supplier<@Nullable T> supplier) {
        return StreamSupport.stream(new OneByOne<>(supplier), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T next = supplier.get();
        if (next != null) {
            action.accept(next);
        }
        return next != null;
    }
}
