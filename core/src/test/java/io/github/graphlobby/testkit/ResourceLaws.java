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
 * jqwik. A law that looks at some of what is drawn only counts what it saw, as jqwik's statistics, and fails if that
 * was nothing; so let there be three hundred tries or more.
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
    @StatisticsReport(onFailureOnly = true)
    void inverseUndoesThePatch(@ForAll("patched") Patched<?> patched) {
        patched.inverseUndoes();
        sees(patched.outcome(), Patched.CHANGES);
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
    @StatisticsReport(onFailureOnly = true)
    void normalisedPatchDoesTheSameAndNothingNeedless(@ForAll("patched") Patched<?> patched) {
        patched.normalisedDoesTheSameAndNothingNeedless();
        sees(patched.normalisedOutcome(), Patched.NEEDLESS);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void leavesTellWhatBecomesOfTheResource(@ForAll("patched") Patched<?> patched) {
        patched.leavesTellWhatBecomesOfTheResource();
        sees(patched.outcome(), Patched.CHANGES);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void mergedPatchesDoWhatBothDoInEitherOrderUnlessTheOrderMatters(@ForAll("contests") Contest<?> contest) {
        contest.mergedDoesWhatBothDoInEitherOrder();
        contest.conflictIsWhereTheOrderMatters();
        sees(contest.outcome(), Contest.MERGED, Contest.IN_CONFLICT);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void mergingIsSymmetricAndAnEmptyPatchLeavesTheOther(@ForAll("contests") Contest<?> contest) {
        contest.mergingIsSymmetric();
        contest.emptyPatchLeavesTheOther();
        sees(contest.outcome(), Contest.MERGED, Contest.IN_CONFLICT);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void patchesAgreeWithoutTheChangesInConflict(@ForAll("contests") Contest<?> contest) {
        sees(contest.withoutItsConflictsWhatRemainsIsMerged(), Contest.AGREED_WITHOUT_CONFLICTS);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void collectionsAreMergedWholeAsSetsOrByKeyAndInEitherOrder(@ForAll("ruledContests") RuledContest<?> contest) {
        contest.mergedDoesWhatBothDoInEitherOrder();
        contest.whatOneLeavesAloneIsTakenFromTheOther();
        contest.mergingIsSymmetric();
        contest.anEmptyPatchLeavesTheOther();
        contest.rulesChangeNothingWhereThePatchesAgree();
        if (haveCollections()) {
            sees(contest.outcome(), RuledContest.AGREED, RuledContest.ITEM_BY_ITEM, RuledContest.IN_CONFLICT);
        }
    }

    private boolean haveCollections() {
        return types().stream().anyMatch(ResourceLaws::hasCollections);
    }

    private static boolean hasCollections(ResourceType<?> type) {
        return !DrawnRules.collections(type).isEmpty();
    }

    private boolean haveRules() {
        return types().stream().anyMatch(type -> !Breakage.of(type).isEmpty());
    }

    /** Counts what a law that looks only sometimes has seen; each must come up. */
    private static void sees(String seen, String... each) {
        Statistics.collect(seen);
        Statistics.coverage(coverage ->
                Stream.of(each).forEach(expected -> coverage.check(expected).count(count -> count > 0)));
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void aPartAndTheRestMakeThePatchInEitherOrder(@ForAll("divided") Divided<?> divided) {
        divided.pointersDivide();
        divided.propertiesDivide();
        sees(divided.byPointers(), Divided.PART);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void rulesSplitAPatchIntoWhatMayBeSentAndWhatIsRefusedForAReason(@ForAll("divided") Divided<?> divided) {
        divided.rulesDivide();
        divided.everyRefusedChangeHasItsReason();
        if (haveRules()) {
            sees(divided.byRules(), Divided.PART);
        }
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
        return haveCollections()
                ? ofAny(types().stream().filter(ResourceLaws::hasCollections), RuledContest::of)
                : ofAnyType(RuledContest::of);
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
        return ofAny(types().stream(), draw);
    }

    private static <T> Arbitrary<T> ofAny(
            Stream<ResourceType<?>> types, Function<ResourceType<?>, Arbitrary<? extends T>> draw) {
        return Arbitraries.oneOf(types.map(draw).toList());
    }
}
