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
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;

/**
 * What is done with patches of declared types is what RFC 7396 does with their JSON, of every type whose values cannot
 * become those of another one, which JSON knows nothing of.
 */
class AlgebraLawsTest {
    private static final PatchWriter BODIES = PatchWriter.of(SchemaVersion.BETA_2026);

    private static final String COMPOSED = "composed";
    private static final String COMPUTED = "computed";
    private static final String MERGED = "merged";
    private static final String NORMALISED = "normalised";
    private static final String RESTRICTED = "restricted";

    private static final String SAID = "said";
    private static final String UNSAYABLE = "no body can say it";
    private static final String IN_CONFLICT = "in conflict";

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
            R after = other.applyTo(one.applyTo(resource));
            assertThat(applied(applied(json(resource), one), other)).isEqualTo(json(after));
            Statistics.label(COMPOSED).collect(makes(one.then(other), json(after)));
        }

        void isComputed() {
            R after = one.applyTo(resource);
            Statistics.label(COMPUTED).collect(makes(Patch.between(resource, after), json(after)));
        }

        void isMerged() {
            String seen = IN_CONFLICT;
            if (Merge.of(resource, one, other) instanceof Merge.Merged<R> merged) {
                seen = makes(merged.patch(), applied(applied(json(resource), one), other));
                makes(merged.patch(), applied(applied(json(resource), other), one));
            }
            Statistics.label(MERGED).collect(seen);
        }

        /** Tells whether a body says the patch, which does what is expected then. */
        private String makes(Patch<R> patch, @Nullable Object expected) {
            Object made = applied(json(resource), patch);
            if (made == null) {
                return UNSAYABLE;
            }
            assertThat(made).as("%s on %s", patch, resource).isEqualTo(expected);
            return SAID;
        }

        void isNormalised() {
            Patch<R> normal = one.normalisedOn(resource);
            assertThat(applied(json(resource), normal)).isEqualTo(json(one.applyTo(resource)));
            assertThat(BODIES.toBytes(normal)).hasSizeLessThanOrEqualTo(BODIES.toBytes(one).length);
            Statistics.label(NORMALISED).collect(normal.equals(one) ? "as it was" : "smaller");
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
            Patch<R> part = one.restrictedTo(pointers);
            assertThat(body(part)).isEqualTo(part("", body(one), some));
            Statistics.label(RESTRICTED).collect(part.isEmpty() ? "nothing" : part.equals(one) ? "all" : "a part");
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
    @StatisticsReport(onFailureOnly = true)
    void whatIsDoneWithPatchesIsWhatTheRfcDoesWithTheirJson(@ForAll("cases") Case<?> drawn, @ForAll Random random) {
        drawn.isApplied();
        drawn.isComposed();
        drawn.isComputed();
        drawn.isMerged();
        drawn.isNormalised();
        drawn.isRestricted(random);
        often(COMPOSED, SAID, 50);
        often(COMPUTED, SAID, 50);
        often(MERGED, SAID, 20);
        often(MERGED, IN_CONFLICT, 20);
        often(NORMALISED, "smaller", 20);
        often(RESTRICTED, "a part", 20);
    }

    /** A law that looks only sometimes is none if it looks never. */
    private static void often(String law, String seen, int percent) {
        Statistics.label(law).coverage(coverage -> coverage.check(seen).percentage(percentage -> percentage > percent));
    }

    @Provide
    Arbitrary<Case<?>> cases() {
        return ofAnyType(Case::of);
    }

    private static <T> Arbitrary<T> ofAnyType(Function<ResourceType<?>, Arbitrary<? extends T>> draw) {
        return Arbitraries.oneOf(TYPES.stream().map(draw).toList());
    }
}
