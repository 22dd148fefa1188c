package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.schema.MapType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Arbitraries of maps and of patches of them.
 *
 * @param values what the entries have
 */
record MapArbitraries(ValueArbitraries values) {
    private static final int MOST_ENTRIES = 3;

    private record Entry<V>(String key, @Nullable V value) {}

    <V> Arbitrary<Map<String, V>> maps(MapType<V> type) {
        return entries(type, 0).map(MapArbitraries::map);
    }

    private static <V> Map<String, V> map(List<Entry<V>> entries) {
        var map = new LinkedHashMap<String, V>();
        for (Entry<V> entry : entries) {
            V value = entry.value;
            if (value != null) {
                map.put(entry.key, value);
            }
        }
        return map;
    }

    <V> Arbitrary<MapPatch<V>> patches(MapType<V> type) {
        return entries(type, 0.3).map(MapArbitraries::patch);
    }

    private static <V> MapPatch<V> patch(List<Entry<V>> entries) {
        MapPatch.Builder<V> patch = MapPatch.builder();
        for (Entry<V> entry : entries) {
            V value = entry.value;
            if (value == null) {
                patch.remove(entry.key);
            } else {
                patch.put(entry.key, value);
            }
        }
        return patch.build();
    }

    /** The values of entries are primitive, so there always are some. */
    private <V> Arbitrary<List<Entry<V>>> entries(MapType<V> type, double removed) {
        Arbitrary<@Nullable V> value = values.values(type.value()).orElseThrow().injectNull(removed);
        return Combinators.combine(JsonArbitraries.names(), value)
                .as((key, drawn) -> new Entry<V>(key, drawn))
                .list()
                .ofMaxSize(MOST_ENTRIES);
    }
}
