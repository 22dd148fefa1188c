package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Merge;
import io.github.graphlobby.patch.MergePatchDocument;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PointerSet;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.testkit.PatchArbitraries;
import io.github.graphlobby.testkit.ResourceArbitraries;
import io.github.graphlobby.testkit.Untyped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * What is done with patches of declared types is what RFC 7396 does with their JSON, of every type whose values cannot
 * become those of another one, which JSON knows nothing of.
 */
class AlgebraLawsTest {
    private static final PatchWriter BODIES = PatchWriter.of(SchemaVersion.BETA_2026);

    private static final List<ResourceType<?>> TYPES = EveryType.ALL.stream()
            .filter(type -> isOfOneType(type, new HashSet<>()))
            .toList();

    private static boolean isOfOneType(ResourceType<?> type, Set<ResourceType<?>> seen) {
        return !seen.add(type)
                || type.properties().stream()
                        .map(Property::type)
                        .filter(StructuredValueType.class::isInstance)
                        .map(value -> ((StructuredValueType<?>) value).structuredType())
                        .allMatch(value ->
                                !(value instanceof ResourceFamily<?>) && isOfOneType((ResourceType<?>) value, seen));
    }

    /** A resource, and two patches that can be sent. */
    record Case<R extends Resource<R>>(R resource, Patch<R> one, Patch<R> other) {
        static <R extends Resource<R>> Arbitrary<Case<R>> of(ResourceType<R> type) {
            var patches = PatchArbitraries.legalPatches(type);
            return Combinators.combine(ResourceArbitraries.legalResources(type), patches, patches)
                    .as(Case::new);
        }

        private @Nullable Object applied(@Nullable Object target, Patch<R> patch) {
            Object body = body(patch);
            return body == null ? null : normal(MergePatchDocument.of(body).applyTo(target));
        }

        void isApplied() {
            assertThat(applied(json(resource), one)).isEqualTo(json(one.applyTo(resource)));
        }

        void isComposed() {
            Object both = applied(json(resource), one.then(other));
            assertThat(both == null || both.equals(json(other.applyTo(one.applyTo(resource)))))
                    .as("%s then %s on %s", one, other, resource)
                    .isTrue();
            assertThat(applied(applied(json(resource), one), other))
                    .isEqualTo(json(other.applyTo(one.applyTo(resource))));
        }

        void isComputed() {
            R after = one.applyTo(resource);
            Object difference = applied(json(resource), Patch.between(resource, after));
            assertThat(difference == null || difference.equals(json(after))).isTrue();
        }

        void isMerged() {
            if (Merge.of(resource, one, other) instanceof Merge.Merged<R> merged) {
                Object both = applied(json(resource), merged.patch());
                assertThat(both == null || both.equals(applied(applied(json(resource), one), other)))
                        .isTrue();
                assertThat(both == null || both.equals(applied(applied(json(resource), other), one)))
                        .isTrue();
            }
        }

        void isNormalised() {
            Patch<R> normal = one.normalisedOn(resource);
            assertThat(applied(json(resource), normal)).isEqualTo(json(one.applyTo(resource)));
            assertThat(BODIES.toBytes(normal)).hasSizeLessThanOrEqualTo(BODIES.toBytes(one).length);
        }

        void isRestricted(Random random) {
            var some = new TreeSet<String>();
            for (Property<? super R, ?> property : one.type().properties()) {
                if (random.nextInt(3) == 0) {
                    some.add("/" + property);
                } else if (one.change(property) instanceof Change.Merged<?> merged
                        && merged.patch() instanceof Patch<?> nested) {
                    nested.type().properties().stream()
                            .filter(member -> random.nextBoolean())
                            .forEach(member -> some.add("/" + property + "/" + member));
                }
            }
            var pointers = PointerSet.of(one.type(), some);
            assertThat(body(one.restrictedTo(pointers))).isEqualTo(part("", body(one), some));
        }

        private static Map<String, @Nullable Object> part(String at, @Nullable Object object, Set<String> pointers) {
            var part = new LinkedHashMap<String, @Nullable Object>();
            Untyped.object(object).forEach((name, value) -> {
                String pointer = at + "/" + name;
                if (pointers.contains(pointer)) {
                    part.put(name, value);
                } else if (value instanceof Map<?, ?>
                        && !part(pointer, value, pointers).isEmpty()) {
                    part.put(name, part(pointer, value, pointers));
                }
            });
            return part;
        }
    }

    private static Object json(Resource<?> resource) {
        return normal(Vectors.value(ResourceWriter.compact().toBytes(resource)));
    }

    /** Null if no body can say it. */
    private static @Nullable Object body(Patch<?> patch) {
        try {
            return withoutType(Vectors.value(BODIES.toBytes(patch)));
        } catch (JsonWriteException e) {
            return null;
        }
    }

    /** A collection without value is the same as an empty one, since a body empties it. */
    private static Object normal(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            return String.valueOf(Json.value(value));
        }
        var normal = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, member) -> {
            if (!List.of().equals(member) && !"@odata.type".equals(name)) {
                normal.put((String) name, member instanceof Map<?, ?> ? normal(member) : Json.value(member));
            }
        });
        return normal;
    }

    private static @Nullable Object withoutType(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            return Json.value(value);
        }
        var rest = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, member) -> rest.put((String) name, withoutType(member)));
        rest.remove("@odata.type");
        return rest;
    }

    @net.jqwik.api.Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsDoneWithPatchesIsWhatTheRfcDoesWithTheirJson(@ForAll("cases") Case<?> drawn, @ForAll Random random) {
        drawn.isApplied();
        drawn.isComposed();
        drawn.isComputed();
        drawn.isMerged();
        drawn.isNormalised();
        drawn.isRestricted(random);
    }

    @Provide
    Arbitrary<Case<?>> cases() {
        return ofAnyType(Case::of);
    }

    private static <T> Arbitrary<T> ofAnyType(Function<ResourceType<?>, Arbitrary<? extends T>> draw) {
        return Arbitraries.oneOf(TYPES.stream().map(draw).toList());
    }
}
