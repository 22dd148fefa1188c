package io.github.graphlobby.patch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes every value of a resource that is rebuilt, and changes none. */
final class Recorder<R extends Resource<R>> extends Slots<R> {
    final @Nullable Object[] values;
    Map<String, @Nullable Object> additional = Json.EMPTY;

    Recorder(int size) {
        values = new Object[size];
    }

    @Override
    public <V> @Nullable V at(Property<? super R, V> property, @Nullable V current) {
        values[property.index] = current;
        return current;
    }

    @Override
    public Map<String, @Nullable Object> additional(Map<String, @Nullable Object> current) {
        additional = current;
        return current;
    }
}
