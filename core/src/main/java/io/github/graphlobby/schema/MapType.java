package io.github.graphlobby.schema;

import io.github.graphlobby.internal.JsonPointer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map from text to values of one type, such as Graph's {@code stringDictionary}: an object whose members nobody
 * declares.
 *
 * <p>A PATCH merges it by key (RFC 7396): null removes an entry, a value sets it, the other entries stay. In a resource
 * an entry of null counts as absent. A key has no {@code @}, which would make it control information.
 *
 * @param <V> the value of an entry
 */
public final class MapType<V> extends ValueType<Map<String, V>> {
    private final ValueType<V> value;

    private MapType(ValueType<V> value, boolean nullable) {
        super(Kind.MAP, nullable);
        this.value = value;
    }

    static <V> MapType<V> of(ValueType<V> value) {
        boolean primitive = value instanceof PrimitiveType<V> && value.kind() != Kind.UNTYPED;
        if (!primitive && !(value instanceof EnumType<?>)) {
            throw new IllegalArgumentException(
                    "a map has primitive values or members of an enumeration, not " + value.kind());
        }
        if (value.isConfidential()) {
            throw new IllegalArgumentException("a map has no confidential values");
        }
        return new MapType<>(value, true);
    }

    /** {@return the type of the entries' values, of which null is never one} */
    public ValueType<V> value() {
        return value;
    }

    @Override
    public String name() {
        return "Map(" + value.name() + ")";
    }

    @Override
    public Class<? super Map<String, V>> javaClass() {
        return Map.class;
    }

    @Override
    public MapType<V> nonNull() {
        return new MapType<>(value, false);
    }

    @Override
    public List<Rule<? super Map<String, V>>> rules() {
        return List.of();
    }

    @Override
    @SuppressWarnings("NullAway") // a map that is not null stays a map
    Map<String, V> frozen(Map<String, V> map) {
        return Frozen.map(map);
    }

    @Override
    void check(Map<String, V> map, Supplier<String> pointer, Violations.Builder violations) {
        map.forEach((key, entry) -> checkEntry(key, entry, pointer, violations));
    }

    private void checkEntry(String key, @Nullable V entry, Supplier<String> pointer, Violations.Builder violations) {
        if (entry != null) {
            value.check(entry, () -> JsonPointer.below(pointer.get(), key), violations);
        }
    }
}
