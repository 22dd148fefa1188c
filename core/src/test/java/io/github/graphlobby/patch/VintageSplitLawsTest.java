package io.github.graphlobby.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import io.github.graphlobby.testkit.PatchArbitraries;
import io.github.graphlobby.testkit.ResourceArbitraries;
import io.github.graphlobby.testkit.Resources;
import io.github.graphlobby.testkit.Specimen;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
 * What a vintage splits a patch into is the patch again, takes all that it takes, and has a reason for the rest; of
 * every type, by the documented vintages and by those that let any properties of it be updated.
 */
class VintageSplitLawsTest {
    private static final List<ResourceType<?>> TYPES =
            Stream.concat(Resources.all().stream(), Stream.of(Specimen.TYPE)).toList();

    /** A patch, what it is for, if that is known, and the vintage of the service that gets it. */
    record Request<R extends Resource<R>>(
            Vintage vintage, Patch<R> patch, @Nullable R stored) {
        static <R extends Resource<R>> Arbitrary<Request<R>> of(ResourceType<R> type) {
            var any = PatchArbitraries.patches(type);
            var legal = PatchArbitraries.legalPatches(type);
            return Combinators.combine(
                            Arbitraries.of(Vintage.all()),
                            Arbitraries.oneOf(any, legal),
                            legal,
                            ResourceArbitraries.storedResources(type),
                            Arbitraries.randoms())
                    .as(Request::of);
        }

        /** The resource has already some of what the patch says. */
        private static <R extends Resource<R>> Request<R> of(
                Vintage documented, Patch<R> patch, Patch<R> repeated, R resource, Random random) {
            var type = patch.type();
            Set<Property<? super R, ?>> some = new HashSet<>(type.properties());
            some.removeIf(property -> random.nextInt(3) == 0);
            return new Request<>(
                    random.nextBoolean() ? documented : documented.withUpdatable(type, some),
                    patch.then(repeated),
                    random.nextInt(4) == 0 ? null : repeated.applyTo(resource));
        }

        private SplitPatch<R> split() {
            return vintage.split(patch, stored);
        }

        void partsMakeThePatchInEitherOrder() {
            assertThat(split().sendable().then(split().refused())).isEqualTo(patch);
            assertThat(split().refused().then(split().sendable())).isEqualTo(patch);
        }

        void whatMayBeSentIsTakenAndWhatMayNotIsRefused() {
            assertThat(vintage.refusals(split().sendable(), stored)).isEqualTo(Violations.NONE);
            assertThat(vintage.split(split().refused(), stored).sendable().isEmpty())
                    .isTrue();
            assertThat(vintage.split(split().sendable(), stored).sendable()).isEqualTo(split().sendable());
        }

        void reasonsAreTheRefusals() {
            assertThat(split().reasons()).isEqualTo(vintage.refusals(patch, stored));
            assertThat(split().reasons().isEmpty()).isEqualTo(split().refused().isEmpty());
        }

        void whatKeepsTheRulesIsRefusedOnlyIfItChangesSomething() {
            Patch<R> refused = split().refused();
            for (Property<? super R, ?> property : refused.type().properties()) {
                if (stored != null
                        && refused.contains(property)
                        && patch.violations().isEmpty()) {
                    assertThat(refused.restrictedTo(Set.of(property)).applyTo(stored))
                            .as("what is refused of `%s`", property)
                            .isNotEqualTo(stored);
                }
            }
        }

        void everyRefusedChangeHasItsReason() {
            List<String> reasons =
                    split().reasons().listed().stream().map(Violation::pointer).toList();
            if (split().reasons().total() == reasons.size()) {
                refused("", split().refused(), reasons);
            }
        }

        private static void refused(String at, MergePatch merge, List<String> reasons) {
            changes(merge).forEach((name, change) -> {
                String pointer = at + "/" + name.replace("~", "~0").replace("/", "~1");
                assertThat(reasons).as("why %s is refused", pointer).anyMatch(reason -> overlap(reason, pointer));
                if (change instanceof Change.Merged<?> merged && !reasons.contains(pointer)) {
                    refused(pointer, merged.patch(), reasons);
                }
            });
        }

        private static boolean overlap(String one, String other) {
            return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
        }

        private static Map<String, ? extends Change<?>> changes(MergePatch merge) {
            if (merge instanceof Patch<?> patch) {
                return members(patch);
            }
            return merge instanceof MapPatch<?> entries ? entries.changes() : ((JsonMergePatch) merge).changes();
        }

        private static <S extends Resource<S>> Map<String, Change<?>> members(Patch<S> patch) {
            Map<String, Change<?>> members =
                    new LinkedHashMap<>(patch.additional().changes());
            for (Property<? super S, ?> property : patch.type().properties()) {
                if (patch.contains(property)) {
                    members.put(property.name(), patch.change(property));
                }
            }
            return members;
        }

        String outcome() {
            if (split().refused().isEmpty()) {
                return "taken";
            }
            return split().sendable().isEmpty() ? "refused" : "in part";
        }
    }

    @net.jqwik.api.Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void whatAVintageSplitsIsThePatchAgainAndRefusedForAReason(@ForAll("requests") Request<?> request) {
        request.partsMakeThePatchInEitherOrder();
        request.whatMayBeSentIsTakenAndWhatMayNotIsRefused();
        request.reasonsAreTheRefusals();
        request.whatKeepsTheRulesIsRefusedOnlyIfItChangesSomething();
        request.everyRefusedChangeHasItsReason();
        Statistics.collect(request.outcome());
        Statistics.coverage(coverage -> {
            coverage.check("in part").percentage(percentage -> percentage > 20);
            coverage.check("taken").count(count -> count > 0);
            coverage.check("refused").count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<Request<?>> requests() {
        return Arbitraries.oneOf(TYPES.stream()
                .<Arbitrary<Request<?>>>map(VintageSplitLawsTest::requests)
                .toList());
    }

    private static <R extends Resource<R>> Arbitrary<Request<?>> requests(ResourceType<R> type) {
        return Request.of(type).map(request -> request);
    }
}
