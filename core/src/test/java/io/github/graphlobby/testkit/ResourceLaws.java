package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violations;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * The laws of patches, which hold for every resource type. Those who declare types of their own extend this class:
 *
 * <pre>{@code
 * class DeskLawsTest extends ResourceLaws {
 *     @Override
 *     protected List<ResourceType<?>> types() {
 *         return List.of(Desk.TYPE);
 *     }
 * }
 * }</pre>
 *
 * <p>The record of such a type has one component for each property, of its name and type and in the order of the
 * declarations, and then the additional members; a name that is a keyword of Java begins the name of its component; a
 * record that keeps types which are not modelled has {@code odataType} before all. A module has to open the package of
 * a record that is not public to the kit.
 *
 * <p>How often each law is tried is said by {@code @PropertyDefaults(tries = ...)} at the class, or else is up to
 * jqwik.
 */
public abstract class ResourceLaws {
    /** Starts the laws. */
    protected ResourceLaws() {}

    /**
     * Returns the types that are held to the laws.
     *
     * @return the types, at least one, always the same
     */
    protected abstract List<ResourceType<?>> types();

    @Law
    void declarationsMatchTheComponentsInNameTypeAndOrder(@ForAll("eachType") ResourceType<?> type) {
        Components.check(type);
    }

    @Law
    void confidentialValuesAreNotShown(@ForAll("eachType") ResourceType<?> type) {
        Confidential.check(type);
    }

    /** Tries every property of every type each time. */
    @net.jqwik.api.Property(tries = 20)
    void patchingAPropertyChangesItsComponentAndNoOther(@ForAll("everyTypeInFull") List<States<?>> everyType) {
        everyType.forEach(States::eachPropertyChangesItsComponentAndNoOther);
    }

    @Law
    void emptyPatchReturnsTheSameInstance(@ForAll("states") States<?> states) {
        states.emptyPatchKeeps();
    }

    @Law
    void patchThatChangesNothingReturnsTheSameInstance(@ForAll("states") States<?> states) {
        states.ownValuesKeep();
    }

    @Law
    void lastWriteWins(@ForAll("states") States<?> states) {
        states.lastWriteWins();
    }

    @Law
    void compositionDoesWhatBothPatchesDoInTurn(@ForAll("chains") Chain<?> chain) {
        chain.compositionDoesBothInTurn();
    }

    @Law
    void compositionIsAssociative(@ForAll("chains") Chain<?> chain) {
        chain.compositionIsAssociative();
    }

    @Law
    void emptyPatchIsTheUnitOfComposition(@ForAll("patched") Patched<?> patched) {
        patched.emptyPatchIsUnit();
    }

    @Law
    void differenceMakesOneStateOfTheOther(@ForAll("states") States<?> states) {
        states.differenceLeadsToAfter();
    }

    @Law
    void differenceIsMinimal(@ForAll("states") States<?> states) {
        states.differenceIsMinimal();
    }

    @Law
    void differenceOfAStateFromItselfIsEmpty(@ForAll("states") States<?> states) {
        states.noDifferenceFromItself();
    }

    @Law
    void inverseUndoesThePatch(@ForAll("patched") Patched<?> patched) {
        patched.inverseUndoes();
    }

    @Law
    void applyingTwiceIsApplyingOnce(@ForAll("patched") Patched<?> patched) {
        patched.applyingTwiceIsApplyingOnce();
    }

    @Law
    void resourceOfAPatchIsWhatItMakesOfTheEmptyOne(@ForAll("patched") Patched<?> patched) {
        patched.makesAResourceAsOfTheEmptyOne();
    }

    @Law
    void patchIsTheValueOfItsChanges(@ForAll("patched") Patched<?> patched) {
        patched.isTheValueOfItsChanges();
    }

    @Law
    void changesSayWhatThePatchDoes(@ForAll("patched") Patched<?> patched) {
        patched.changesSayWhatItDoes();
    }

    @Law
    void changesOfAdditionalMembersSayWhatThePatchDoes(@ForAll("patched") Patched<?> patched) {
        patched.changesOfAdditionalMembersSayWhatItDoes();
    }

    @Law
    void normalisedPatchDoesTheSameAndNothingNeedless(@ForAll("patched") Patched<?> patched) {
        patched.normalisedDoesTheSameAndNothingNeedless();
    }

    @Law
    void leavesTellWhatBecomesOfTheResource(@ForAll("patched") Patched<?> patched) {
        patched.leavesTellWhatBecomesOfTheResource();
    }

    @Law
    void mergedPatchesDoWhatBothDoInEitherOrderUnlessTheOrderMatters(@ForAll("contests") Contest<?> contest) {
        contest.mergedDoesWhatBothDoInEitherOrder();
        contest.conflictIsWhereTheOrderMatters();
    }

    @Law
    void mergingIsSymmetricAndAnEmptyPatchLeavesTheOther(@ForAll("contests") Contest<?> contest) {
        contest.mergingIsSymmetric();
        contest.emptyPatchLeavesTheOther();
    }

    @Law
    void patchesAgreeWithoutTheChangesInConflict(@ForAll("contests") Contest<?> contest) {
        contest.withoutItsConflictsWhatRemainsIsMerged();
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void collectionsAreMergedWholeAsSetsOrByKeyAndInEitherOrder(@ForAll("ruledContests") RuledContest<?> contest) {
        contest.mergedDoesWhatBothDoInEitherOrder();
        contest.whatOneLeavesAloneIsTakenFromTheOther();
        contest.mergingIsSymmetric();
        contest.anEmptyPatchLeavesTheOther();
        contest.rulesChangeNothingWhereThePatchesAgree();
        Statistics.collect(contest.outcome());
        Statistics.coverage(coverage -> Stream.of(
                        RuledContest.AGREED, RuledContest.ITEM_BY_ITEM, RuledContest.IN_CONFLICT)
                .filter(outcome -> hasCollections() || outcome.equals(RuledContest.AGREED))
                .forEach(outcome -> coverage.check(outcome).count(count -> count > 0)));
    }

    private boolean hasCollections() {
        return types().stream().anyMatch(type -> !DrawnRules.collections(type).isEmpty());
    }

    @Law
    void aPartAndTheRestMakeThePatchInEitherOrder(@ForAll("divided") Divided<?> divided) {
        divided.pointersDivide();
        divided.propertiesDivide();
    }

    @Law
    void rulesSplitAPatchIntoWhatMayBeSentAndWhatIsRefusedForAReason(@ForAll("divided") Divided<?> divided) {
        divided.rulesDivide();
        divided.everyRefusedChangeHasItsReason();
    }

    @Law
    void legalPatchHasNoViolation(@ForAll("legalPatches") Patch<?> patch) {
        Expect.equal("violations of the legal patch " + patch, patch.violations(), Violations.NONE);
    }

    @Law
    void settingEveryLegalValueHasNoViolation(@ForAll("legalStates") States<?> states) {
        states.settingEveryValueIsLegal();
    }

    @Law
    void everyBrokenMemberIsReportedAtItsPointer(@ForAll("broken") Broken<?> broken) {
        broken.everyBrokenMemberIsReported();
    }

    @Provide
    Arbitrary<ResourceType<?>> eachType() {
        return Arbitraries.of(types());
    }

    @Provide
    Arbitrary<List<States<?>>> everyTypeInFull() {
        var everyType = types().stream()
                .<Arbitrary<States<?>>>map(type -> States.toFull(type).map(states -> states))
                .toList();
        return Combinators.combine(everyType).as(states -> states);
    }

    @Provide
    Arbitrary<States<?>> states() {
        return ofAnyType(States::of);
    }

    @Provide
    Arbitrary<States<?>> legalStates() {
        return ofAnyType(States::fromLegal);
    }

    @Provide
    Arbitrary<Patched<?>> patched() {
        return ofAnyType(Patched::of);
    }

    @Provide
    Arbitrary<Contest<?>> contests() {
        return ofAnyType(Contest::of);
    }

    @Provide
    Arbitrary<RuledContest<?>> ruledContests() {
        return ofAnyType(RuledContest::of);
    }

    @Provide
    Arbitrary<Divided<?>> divided() {
        return ofAnyType(Divided::of);
    }

    @Provide
    Arbitrary<Chain<?>> chains() {
        return ofAnyType(Chain::of);
    }

    @Provide
    Arbitrary<Patch<?>> legalPatches() {
        return ofAnyType(PatchArbitraries::legalPatches);
    }

    @Provide
    Arbitrary<Broken<?>> broken() {
        return ofAnyType(Broken::of);
    }

    private <T> Arbitrary<T> ofAnyType(Function<ResourceType<?>, Arbitrary<? extends T>> draw) {
        return Arbitraries.oneOf(types().stream().map(draw).toList());
    }
}
