package io.github.graphlobby.patch;

import static io.github.graphlobby.testkit.PatchArbitraries.patches;
import static io.github.graphlobby.testkit.ResourceArbitraries.anyResources;
import static io.github.graphlobby.testkit.ResourceArbitraries.fullResources;
import static io.github.graphlobby.testkit.ResourceArbitraries.legalResources;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.graphlobby.testkit.PatchArbitraries;
import io.github.graphlobby.testkit.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;

/** The laws of patches, which hold for every resource type of the model. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class PatchLawsTest {
    /** Names on the wire that no component can have. */
    private static final Set<String> JAVA_KEYWORDS = Set.of("final");

    /** Two states of a resource. */
    record States<R extends Resource<R>>(R before, R after) {
        ResourceType<R> type() {
            return before.resourceType();
        }
    }

    /** A resource and a patch for it. */
    record Patched<R extends Resource<R>>(R resource, Patch<R> patch) {
        ResourceType<R> type() {
            return patch.type();
        }

        R result() {
            return patch.applyTo(resource);
        }
    }

    /** A resource and three patches to be applied in turn. */
    record Chain<R extends Resource<R>>(R resource, Patch<R> first, Patch<R> second, Patch<R> third) {}

    /** A legal patch and some that break rules. */
    record Broken<R extends Resource<R>>(Patch<R> legal, List<Breakage<R>> breakages) {}

    @Law
    void declarationsMatchTheComponentsInNameTypeAndOrder(@ForAll("types") ResourceType<?> type) {
        var components = Components.of(type.empty());
        assertThat(components).hasSameSizeAs(type.properties());
        for (int i = 0; i < components.size(); i++) {
            var property = type.properties().get(i);
            assertThat(property.index()).isEqualTo(i);
            assertThat(components.get(i)).matches(component -> Components.holds(component, property.type()));
            if (!JAVA_KEYWORDS.contains(property.name())) {
                assertThat(components.get(i).getName()).isEqualTo(property.name());
            }
        }
    }

    @net.jqwik.api.Property(tries = 20)
    void patchingAPropertyChangesItsComponentAndNoOther(@ForAll("everyTypeInFull") List<States<?>> everyType) {
        for (States<?> states : everyType) {
            for (int i = 0; i < states.type().size(); i++) {
                assertChangesOnly(i, states);
            }
        }
    }

    private static <R extends Resource<R>> void assertChangesOnly(int index, States<R> states) {
        assertChangesOnly(states.type().properties().get(index), states);
    }

    private static <R extends Resource<R>, V> void assertChangesOnly(
            Property<? super R, V> property, States<R> states) {
        V value = Snapshot.of(states.after()).get(property);
        assertThat(value)
                .isNotNull()
                .isEqualTo(Components.values(states.after()).get(property.index()));

        var expected = Components.values(states.before());
        expected.set(property.index(), value);
        assertThat(Components.values(write(states.type().patch(), property, Snapshot.of(states.after()))
                        .build()
                        .applyTo(states.before())))
                .isEqualTo(expected);
        assertThat(Components.values(states.before().with(property, value))).isEqualTo(expected);

        expected.set(property.index(), null);
        assertThat(Components.values(states.before().with(property, null))).isEqualTo(expected);
    }

    @Law
    void emptyPatchReturnsTheSameInstance(@ForAll("states") States<?> states) {
        assertEmptyPatchKeeps(states);
    }

    private static <R extends Resource<R>> void assertEmptyPatchKeeps(States<R> states) {
        R resource = states.before();
        var empty = resource.resourceType().patch().build();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.applyTo(resource)).isSameAs(resource);
    }

    @Law
    void patchThatChangesNothingReturnsTheSameInstance(@ForAll("states") States<?> states) {
        assertOwnValuesKeep(states);
    }

    private static <R extends Resource<R>> void assertOwnValuesKeep(States<R> states) {
        R resource = states.before();
        var ownValues = resource.resourceType().patch();
        for (Property<? super R, ?> property : resource.resourceType().properties()) {
            write(ownValues, property, Snapshot.of(resource));
        }
        ownValues.additional(JsonMergePatch.between(Json.EMPTY, resource.additional()));
        assertThat(ownValues.build().applyTo(resource)).isSameAs(resource);

        var ownMembers = Patch.between(resource.resourceType().empty(), resource);
        assertThat(ownMembers.applyTo(resource)).isSameAs(resource);
    }

    @Law
    void lastWriteWins(@ForAll("states") States<?> states) {
        assertLastWriteWins(states);
    }

    private static <R extends Resource<R>> void assertLastWriteWins(States<R> states) {
        for (Property<? super R, ?> property : states.type().properties()) {
            var first = write(states.type().patch(), property, Snapshot.of(states.before()));
            var last = write(states.type().patch(), property, Snapshot.of(states.after()))
                    .build();
            assertThat(first.build().then(last)).isEqualTo(last);
            assertThat(write(first, property, Snapshot.of(states.after())).build())
                    .isEqualTo(last);
        }
    }

    @Law
    void compositionDoesWhatBothPatchesDoInTurn(@ForAll("chains") Chain<?> chain) {
        assertComposes(chain);
    }

    private static <R extends Resource<R>> void assertComposes(Chain<R> chain) {
        assertThat(chain.first().then(chain.second()).applyTo(chain.resource()))
                .isEqualTo(chain.second().applyTo(chain.first().applyTo(chain.resource())));
    }

    @Law
    void compositionIsAssociative(@ForAll("chains") Chain<?> chain) {
        assertAssociative(chain);
    }

    private static <R extends Resource<R>> void assertAssociative(Chain<R> chain) {
        var leftFirst = chain.first().then(chain.second()).then(chain.third());
        var rightFirst = chain.first().then(chain.second().then(chain.third()));
        assertThat(leftFirst).isEqualTo(rightFirst);
        assertThat(leftFirst.applyTo(chain.resource())).isEqualTo(rightFirst.applyTo(chain.resource()));
    }

    @Law
    void emptyPatchIsTheUnitOfComposition(@ForAll("patched") Patched<?> patched) {
        assertUnit(patched);
    }

    private static <R extends Resource<R>> void assertUnit(Patched<R> patched) {
        var empty = patched.type().patch().build();
        assertThat(empty.then(patched.patch())).isEqualTo(patched.patch());
        assertThat(patched.patch().then(empty)).isEqualTo(patched.patch());
    }

    @Law
    void differenceMakesOneStateOfTheOther(@ForAll("states") States<?> states) {
        assertDifferenceLeadsToAfter(states);
    }

    private static <R extends Resource<R>> void assertDifferenceLeadsToAfter(States<R> states) {
        assertThat(Patch.between(states.before(), states.after()).applyTo(states.before()))
                .isEqualTo(states.after());
    }

    @Law
    void differenceIsMinimal(@ForAll("states") States<?> states) {
        assertMinimal(states);
    }

    private static <R extends Resource<R>> void assertMinimal(States<R> states) {
        var difference = Patch.between(states.before(), states.after());
        assertThat(Members.omittingOne(difference))
                .allSatisfy(less -> assertThat(less.applyTo(states.before())).isNotEqualTo(states.after()));
        assertThat(Members.setWhole(difference, states.before())).isEmpty();
        assertThat(Members.needless(
                        difference.additional(),
                        states.before().additional(),
                        states.after().additional()))
                .isEmpty();
    }

    @Law
    void differenceOfAStateFromItselfIsEmpty(@ForAll("states") States<?> states) {
        assertNoDifference(states);
    }

    private static <R extends Resource<R>> void assertNoDifference(States<R> states) {
        R resource = states.before();
        R equal = Patch.between(resource.resourceType().empty(), resource)
                .applyTo(resource.resourceType().empty());
        assertThat(Patch.between(resource, equal).isEmpty()).isTrue();
        assertThat(Patch.between(resource, equal))
                .isEqualTo(resource.resourceType().patch().build());
    }

    @Law
    void inverseUndoesThePatch(@ForAll("patched") Patched<?> patched) {
        assertUndone(patched);
    }

    private static <R extends Resource<R>> void assertUndone(Patched<R> patched) {
        assertThat(patched.patch().inverseOn(patched.resource()).applyTo(patched.result()))
                .isEqualTo(patched.resource());
    }

    @Law
    void applyingTwiceIsApplyingOnce(@ForAll("patched") Patched<?> patched) {
        assertIdempotent(patched);
    }

    private static <R extends Resource<R>> void assertIdempotent(Patched<R> patched) {
        R result = patched.result();
        assertThat(patched.patch().applyTo(result)).isSameAs(result);
    }

    @Law
    void patchIsTheValueOfItsChanges(@ForAll("patched") Patched<?> patched) {
        assertValue(patched.patch());
    }

    private static <R extends Resource<R>> void assertValue(Patch<R> patch) {
        var equal = Members.restated(patch);
        assertThat(equal).isEqualTo(patch).hasSameHashCodeAs(patch).hasToString(patch.toString());
        assertThat(Members.omittingOne(patch)).doesNotContain(patch);
        for (var property : patch.type().properties()) {
            if (patch.contains(property)) {
                assertThat(patch.toString()).contains(property.name() + "=");
            }
        }
    }

    @Law
    void changesSayWhatThePatchDoes(@ForAll("patched") Patched<?> patched) {
        assertChanges(patched);
    }

    private static <R extends Resource<R>> void assertChanges(Patched<R> patched) {
        var before = Snapshot.of(patched.resource());
        var after = Snapshot.of(patched.result());
        for (var property : patched.type().properties()) {
            var change = patched.patch().change(property);
            assertThat(after.get(property.index())).isEqualTo(Members.effect(change, before.get(property.index())));
            assertThat(change instanceof Change.Omitted<?>)
                    .isEqualTo(!patched.patch().contains(property));
        }
    }

    @Law
    void changesOfAdditionalMembersSayWhatThePatchDoes(@ForAll("patched") Patched<?> patched) {
        var before = patched.resource().additional();
        var after = patched.result().additional();
        var changes = patched.patch().additional().changes();
        changes.forEach(
                (name, change) -> assertThat(after.get(name)).isEqualTo(Members.effect(change, before.get(name))));
        assertThat(Members.without(after, changes.keySet())).isEqualTo(Members.without(before, changes.keySet()));
    }

    @Law
    void legalPatchHasNoViolation(@ForAll("legalPatches") Patch<?> patch) {
        assertThat(patch.violations()).isSameAs(Violations.NONE);
    }

    @Law
    void settingEveryLegalValueHasNoViolation(@ForAll("legalStates") States<?> states) {
        assertLegal(states);
    }

    private static <R extends Resource<R>> void assertLegal(States<R> states) {
        R resource = states.before();
        var patch = resource.resourceType().patch();
        for (Property<? super R, ?> property : resource.resourceType().properties()) {
            if (Snapshot.of(resource).get(property) != null) {
                write(patch, property, Snapshot.of(resource));
            }
        }
        assertThat(patch.build().violations()).isEqualTo(Violations.NONE);
    }

    @Law
    void everyBrokenMemberIsReportedAtItsPointer(@ForAll("broken") Broken<?> broken) {
        assertReported(broken);
    }

    private static <R extends Resource<R>> void assertReported(Broken<R> broken) {
        var patch = broken.legal();
        var expected = new LinkedHashMap<String, Tuple>();
        for (Breakage<R> breakage : broken.breakages()) {
            patch = Members.without(patch, breakage.member()).then(breakage.patch());
            expected.put(breakage.member(), tuple(breakage.pointer(), breakage.code()));
        }
        assertThat(patch.violations().listed())
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrderElementsOf(expected.values());
        assertThat(patch.violations().total()).isEqualTo(expected.size());
    }

    private static <R extends Resource<R>, V> Patch.Builder<R> write(
            Patch.Builder<R> patch, Property<? super R, V> property, Snapshot<R> values) {
        V value = values.get(property);
        return value == null ? patch.clear(property) : patch.set(property, value);
    }

    @Provide
    Arbitrary<ResourceType<?>> types() {
        return Arbitraries.of(Resources.all());
    }

    @Provide
    Arbitrary<List<States<?>>> everyTypeInFull() {
        var everyType = new ArrayList<Arbitrary<States<?>>>();
        for (ResourceType<?> type : Resources.all()) {
            everyType.add(toFull(type).map(states -> states));
        }
        return Combinators.combine(everyType).as(states -> states);
    }

    private static <R extends Resource<R>> Arbitrary<States<R>> toFull(ResourceType<R> type) {
        return Combinators.combine(anyResources(type), fullResources(type)).as(States::new);
    }

    @Provide
    Arbitrary<States<?>> states() {
        return ofAnyType(PatchLawsTest::states);
    }

    /** Half of the pairs have much in common, so that their difference is small and deep. */
    private static <R extends Resource<R>> Arbitrary<States<R>> states(ResourceType<R> type) {
        var unrelated =
                Combinators.combine(anyResources(type), anyResources(type)).as(States::new);
        var related = patched(type).map(patched -> new States<>(patched.resource(), patched.result()));
        return Arbitraries.oneOf(unrelated, related);
    }

    @Provide
    Arbitrary<States<?>> legalStates() {
        return ofAnyType(PatchLawsTest::legalStates);
    }

    private static <R extends Resource<R>> Arbitrary<States<R>> legalStates(ResourceType<R> type) {
        return legalResources(type).map(legal -> new States<>(legal, type.empty()));
    }

    @Provide
    Arbitrary<Patched<?>> patched() {
        return ofAnyType(PatchLawsTest::patched);
    }

    private static <R extends Resource<R>> Arbitrary<Patched<R>> patched(ResourceType<R> type) {
        return Combinators.combine(anyResources(type), patches(type)).as(Patched::new);
    }

    @Provide
    Arbitrary<Chain<?>> chains() {
        return ofAnyType(PatchLawsTest::chains);
    }

    private static <R extends Resource<R>> Arbitrary<Chain<R>> chains(ResourceType<R> type) {
        return Combinators.combine(anyResources(type), patches(type), patches(type), patches(type))
                .as(Chain::new);
    }

    @Provide
    Arbitrary<Patch<?>> legalPatches() {
        return ofAnyType(PatchArbitraries::legalPatches);
    }

    @Provide
    Arbitrary<Broken<?>> broken() {
        var breakable =
                Resources.all().stream().filter(type -> !Breakage.of(type).isEmpty());
        return Arbitraries.oneOf(breakable.map(PatchLawsTest::broken).toList());
    }

    private static <R extends Resource<R>> Arbitrary<Broken<R>> broken(ResourceType<R> type) {
        var breakages = Arbitraries.of(Breakage.of(type)).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(PatchArbitraries.legalPatches(type), breakages)
                .as(Broken::new);
    }

    private static <T> Arbitrary<T> ofAnyType(Function<ResourceType<?>, Arbitrary<? extends T>> draw) {
        return Arbitraries.oneOf(Resources.all().stream().map(draw).toList());
    }
}
