package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.ResourceArbitraries.anyResources;
import static io.github.graphlobby.testkit.ResourceArbitraries.fullResources;
import static io.github.graphlobby.testkit.ResourceArbitraries.legalResources;

import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PatchBuilder;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violations;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Two states of a resource, and the laws about them. */
record States<R extends Resource<R>>(R before, R after) {

    /** Half of the pairs have much in common, so that their difference is small and deep. */
    static <R extends Resource<R>> Arbitrary<States<R>> of(ResourceType<R> type) {
        var unrelated =
                Combinators.combine(anyResources(type), anyResources(type)).as(States::new);
        var related = Patched.of(type).map(patched -> new States<>(patched.resource(), patched.result()));
        return Arbitraries.oneOf(unrelated, related);
    }

    /** The second state has a value for every property. */
    static <R extends Resource<R>> Arbitrary<States<R>> toFull(ResourceType<R> type) {
        return Combinators.combine(anyResources(type), fullResources(type)).as(States::new);
    }

    static <R extends Resource<R>> Arbitrary<States<R>> fromLegal(ResourceType<R> type) {
        return legalResources(type).map(legal -> new States<>(legal, type.empty()));
    }

    private ResourceType<R> type() {
        return before.resourceType();
    }

    private Patch<R> difference() {
        return Patch.between(before, after);
    }

    void eachPropertyChangesItsComponentAndNoOther() {
        Expect.equal(
                "the values of " + type() + " should be its components in their order",
                Arrays.asList(values(after)),
                Components.values(after));
        @Nullable Object[] values = values(after);
        Expect.that(
                values != values(after) && values.getClass() == Object[].class,
                "the values of " + type() + " should stand in a new array of objects each time");
        for (Property<? super R, ?> property : type().properties()) {
            changesItsComponentAndNoOther(property);
        }
    }

    private @Nullable Object[] values(R resource) {
        return Draft.values(resource);
    }

    private <V> void changesItsComponentAndNoOther(Property<? super R, V> property) {
        String law = "`" + property + "` of " + type() + " should be its component and change no other";
        V value = after.get(property);
        Expect.that(value != null, law + ": it has no value in " + after);
        Expect.equal(law, value, Components.values(after).get(property.index()));

        var expected = Components.values(before);
        expected.set(property.index(), value);
        var patch = write(Patch.builder(type()), property, after).build();
        Expect.equal(law, Components.values(patch.applyTo(before)), expected);
        Expect.equal(law, Components.values(before.with(property, value)), expected);

        expected.set(property.index(), null);
        Expect.equal(law, Components.values(before.with(property, null)), expected);
    }

    void emptyPatchKeeps() {
        var empty = Patch.builder(type()).build();
        Expect.that(empty.isEmpty(), "a patch of nothing should be empty");
        Expect.same("the empty patch should return the same instance", empty.applyTo(before), before);
    }

    void ownValuesKeep() {
        String law = "a patch that changes nothing should return the same instance";
        var ownValues = Patch.builder(type());
        for (Property<? super R, ?> property : type().properties()) {
            write(ownValues, property, before);
        }
        ownValues.additional(JsonMergePatch.between(Json.EMPTY, before.additional()));
        Expect.same(law, ownValues.build().applyTo(before), before);

        var ownMembers = Patch.between(type().empty(), before);
        Expect.same(law, ownMembers.applyTo(before), before);
    }

    void lastWriteWins() {
        for (Property<? super R, ?> property : type().properties()) {
            var first = write(Patch.builder(type()), property, before);
            var last = write(Patch.builder(type()), property, after).build();
            Expect.equal(
                    "of two patches of `" + property + "` the later should win",
                    first.build().then(last),
                    last);
            Expect.equal(
                    "of two changes of `" + property + "` in one patch the later should win",
                    write(first, property, after).build(),
                    last);
        }
    }

    void differenceLeadsToAfter() {
        Expect.equal(
                "the difference should make one state of the other",
                difference().applyTo(before),
                after);
    }

    void differenceIsMinimal() {
        for (Patch<R> less : Members.omittingOne(difference())) {
            Expect.that(
                    !less.applyTo(before).equals(after),
                    "the difference " + difference() + " should say nothing needless, but this does as well: " + less);
        }
        Expect.none("properties should be merged, not set whole", Members.setWhole(difference(), before));
        Expect.none(
                "additional members should not be in a difference needlessly",
                Untyped.needless(difference().additional(), before.additional(), after.additional()));
    }

    void noDifferenceFromItself() {
        String law = "a state should not differ from an equal one";
        R equal = Patch.between(type().empty(), before).applyTo(type().empty());
        Expect.that(Patch.between(before, equal).isEmpty(), law);
        Expect.equal(law, Patch.between(before, equal), Patch.builder(type()).build());
    }

    void settingEveryValueIsLegal() {
        var patch = Patch.builder(type());
        for (Property<? super R, ?> property : type().properties()) {
            if (before.get(property) != null) {
                write(patch, property, before);
            }
        }
        Expect.equal("legal values should have no violation", patch.build().violations(), Violations.NONE);
    }

    private static <R extends Resource<R>, V> PatchBuilder<R> write(
            PatchBuilder<R> patch, Property<? super R, V> property, R values) {
        @Nullable V value = values.get(property);
        return value == null ? patch.clear(property) : patch.set(property, value);
    }

    @Override
    public String toString() {
        return Shown.of(before) + " and " + Shown.of(after);
    }
}
