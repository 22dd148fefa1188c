package io.github.graphlobby.patch;

import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A patch in two parts that have nothing in common, so that one after the other, in either order, they are the patch.
 *
 * @param part what the sieve took
 * @param rest everything else
 */
record Division<P extends MergePatch>(P part, P rest) {

    /** Puts the parts of one change where they belong. */
    private record Member<T>(T name, BiConsumer<T, @Nullable Object> part, BiConsumer<T, @Nullable Object> rest) {
        void put(@Nullable Object change, Sieve sieve, String text) {
            Division<?> divided = change instanceof MergePatch merge ? divided(merge, sieve.inside(text, merge)) : null;
            if (divided == null) {
                (sieve.takes(text, change) ? part : rest).accept(name, change);
            } else {
                putUnlessEmpty(divided.part, part);
                putUnlessEmpty(divided.rest, rest);
            }
        }

        /** An empty part says nothing, but merging it would put an empty value where there is none. */
        private void putUnlessEmpty(MergePatch divided, BiConsumer<T, @Nullable Object> half) {
            if (!divided.isEmpty()) {
                half.accept(name, divided);
            }
        }
    }

    private static @Nullable Division<?> divided(MergePatch merge, @Nullable Sieve inside) {
        return inside == null || merge.isEmpty() ? null : of(merge, inside);
    }

    private static Division<?> of(MergePatch patch, Sieve sieve) {
        if (patch instanceof Patch<?> typed) {
            return of(typed, sieve);
        }
        return patch instanceof MapPatch<?> entries ? of(entries, sieve) : of((JsonMergePatch) patch, sieve);
    }

    static <R extends Resource<R>> Division<Patch<R>> of(Patch<R> patch, Sieve sieve) {
        Draft<R> part = Draft.of(patch.type);
        Draft<R> rest = Draft.of(patch.type);
        List<Property<? super R, ?>> properties = patch.type.properties();
        patch.visit((change, index) -> new Member<>(index, part::put, rest::put)
                .put(change, sieve, properties.get(index).name()));
        Division<JsonMergePatch> others = of(patch.additional(), sieve);
        return new Division<>(itself(Patch.of(part, others.part), patch), itself(Patch.of(rest, others.rest), patch));
    }

    private static <R extends Resource<R>> Patch<R> itself(Patch<R> part, Patch<R> whole) {
        return part.equals(whole) ? whole : part;
    }

    private static <V> Division<MapPatch<V>> of(MapPatch<V> patch, Sieve sieve) {
        return new Division<>(patch.only(sieve::takes), patch.only((key, value) -> !sieve.takes(key, value)));
    }

    private static Division<JsonMergePatch> of(JsonMergePatch patch, Sieve sieve) {
        var part = new LinkedHashMap<String, @Nullable Object>();
        var rest = new LinkedHashMap<String, @Nullable Object>();
        patch.nodes().forEach((name, node) -> new Member<>(name, part::put, rest::put).put(node, sieve, name));
        return new Division<>(JsonMergePatch.ofNodes(part), JsonMergePatch.ofNodes(rest));
    }
}
