package io.github.graphlobby.patch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows every value of a resource that is rebuilt to a visitor, and changes none. */
final class Recorder<R extends Resource<R>> extends Slots<R> {
    private final PropertyVisitor visitor;

    Recorder(PropertyVisitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public <V> @Nullable V at(Property<? super R, V> property, @Nullable V current) {
        visitor.visit(property.index, current);
        return current;
    }

    @Override
    public Map<String, @Nullable Object> additional(Map<String, @Nullable Object> current) {
        return current;
    }
}
