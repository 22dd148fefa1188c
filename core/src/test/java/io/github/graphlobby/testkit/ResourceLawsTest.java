package io.github.graphlobby.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.Draws;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.NamedTypes;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.RecordConstructor;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/** The laws find the mistakes that can be made in declaring a resource type. */
class ResourceLawsTest {
    private static final Map<String, ResourceType<Pair>> TYPES = new HashMap<>();

    /** What the declarations of a pair are, and how it is made, depends on the name of its type. */
    record Pair(
            String odataType,
            @Nullable String first,
            @Nullable String second,
            Map<String, @Nullable Object> additional) implements Resource<Pair> {
        @Override
        public ResourceType<Pair> resourceType() {
            return requireNonNull(TYPES.get(odataType));
        }

        private @Nullable Object[] values() {
            return switch (odataType) {
                case "test.disordered" -> new @Nullable Object[] {second, first};
                case "test.texts" -> new @Nullable String[] {first, second};
                default -> new @Nullable Object[] {first, second};
            };
        }
    }

    /** How a pair is made. */
    interface Constructor extends RecordConstructor<Pair> {}

    /** The declared properties of a pair. */
    record Declared(String odataType, Property<Pair, String> first, Property<Pair, String> second) {
        Pair right(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Pair(odataType, first.in(values), second.in(values), additional);
        }

        Pair exchanged(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Pair(odataType, second.in(values), first.in(values), additional);
        }

        Pair forgettingTheSecond(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Pair(odataType, first.in(values), null, additional);
        }

        Pair forgettingOtherMembers(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Pair(odataType, first.in(values), second.in(values), Json.EMPTY);
        }

        Pair inCapitals(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            String text = first.in(values);
            String capitals = text == null ? null : text.toUpperCase(Locale.ROOT) + ".";
            return new Pair(odataType, capitals, second.in(values), additional);
        }
    }

    private static ResourceType<Pair> type(
            String name, BiFunction<Declaration<Pair>, Declared, Constructor> constructor) {
        return type(name, "first", "second", constructor);
    }

    private static ResourceType<Pair> type(
            String name,
            String first,
            String second,
            BiFunction<Declaration<Pair>, Declared, Constructor> constructor) {
        var declaration = Declaration.<Pair>complex(name);
        var declared = new Declared(
                name,
                declaration.property(first, Edm.STRING.where(Rule.maxLength(30))),
                declaration.property(second, Edm.STRING.nonNull()));
        Constructor made = constructor.apply(declaration, declared);
        var type = NamedTypes.of(declaration, (any, values, additional) -> made.make(values, additional), Pair::values)
                .type(name);
        TYPES.put(name, type);
        return type;
    }

    private static <T> void assertHolds(Arbitrary<T> samples, Consumer<T> law) {
        assertThatCode(() -> samples.sampleStream().limit(200).forEach(law)).doesNotThrowAnyException();
    }

    /** A sample may break another law first, or none, so one of them has to break this one. */
    private static <T> void assertBroken(String message, Arbitrary<T> samples, Consumer<T> law) {
        new Draws<>(samples).sometimes(sample -> {
            var found = catchThrowableOfType(AssertionError.class, () -> law.accept(sample));
            return found != null && String.valueOf(found.getMessage()).contains(message);
        });
    }

    @Example
    void aRightTypeKeepsTheLaws() {
        var type = type("test.right", (declaration, declared) -> declared::right);
        Components.check(type);
        assertHolds(States.toFull(type), States::eachPropertyChangesItsComponentAndNoOther);
        assertHolds(States.of(type), States::differenceLeadsToAfter);
        assertHolds(Patched.of(type), Patched::changesOfAdditionalMembersSayWhatItDoes);
        assertHolds(Broken.of(type), Broken::everyBrokenMemberIsReported);
    }

    @Example
    void exchangedComponentsAreFound() {
        var type = type("test.exchanged", (declaration, declared) -> declared::exchanged);
        assertBroken(
                "`first` of test.exchanged", States.toFull(type), States::eachPropertyChangesItsComponentAndNoOther);
    }

    @Example
    void aForgottenComponentIsFound() {
        var type = type("test.forgetful", (declaration, declared) -> declared::forgettingTheSecond);
        assertBroken(
                "`second` of test.forgetful", States.toFull(type), States::eachPropertyChangesItsComponentAndNoOther);
    }

    @Example
    void valuesInTheWrongOrderAreFound() {
        var type = type("test.disordered", (declaration, declared) -> declared::right);
        assertBroken(
                "the values of test.disordered",
                States.toFull(type),
                States::eachPropertyChangesItsComponentAndNoOther);
    }

    @Example
    void valuesInAnArrayThatDoesNotTakeAnyObjectAreFound() {
        var type = type("test.texts", (declaration, declared) -> declared::right);
        assertBroken("a new array of objects", States.toFull(type), States::eachPropertyChangesItsComponentAndNoOther);
    }

    @Example
    void forgottenAdditionalMembersAreFound() {
        var type = type("test.closed", (declaration, declared) -> declared::forgettingOtherMembers);
        assertBroken("additional member", Patched.of(type), Patched::changesOfAdditionalMembersSayWhatItDoes);
        assertBroken("the difference should make", changing(type), States::differenceLeadsToAfter);
    }

    /** Resources of this type cannot have such members unless somebody else makes them. */
    private static Arbitrary<States<Pair>> changing(ResourceType<Pair> type) {
        return ResourceArbitraries.anyResources(type)
                .map(pair -> new States<>(
                        pair, new Pair(type.name(), "x", pair.second, Json.object(Map.of("a", pair.hashCode())))));
    }

    @Example
    void aComponentThatIsNotKeptAsItIsSetIsFound() {
        var type = type("test.capital", (declaration, declared) -> declared::inCapitals);
        assertBroken("applying a patch again", Patched.of(type), Patched::applyingTwiceIsApplyingOnce);
    }

    @Example
    void declarationsInTheWrongOrderAreFound() {
        var type = type("test.disorder", "second", "first", (declaration, declared) -> declared::exchanged);
        assertThatCode(() -> Components.check(type))
                .isInstanceOf(AssertionError.class)
                .hasMessage("component 0 is named `first`, but the property declared there `second`");
    }

    @Example
    void aRecordThatShowsWhatIsConfidentialIsFound() {
        var declaration = Declaration.<Pair>complex("test.talkative");
        var declared = new Declared(
                "test.talkative",
                declaration.property("first", Edm.STRING),
                declaration.property("second", Edm.CONFIDENTIAL_STRING));
        var type = NamedTypes.of(
                        declaration, (any, values, additional) -> declared.right(values, additional), Pair::values)
                .type("test.talkative");
        TYPES.put("test.talkative", type);
        assertThatCode(() -> Confidential.check(type))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("`second`");
    }

    @Example
    void aMisspeltDeclarationIsFound() {
        var type = type("test.misspelt", "first", "secnd", (declaration, declared) -> declared::right);
        assertThatCode(() -> Components.check(type)).hasMessageContaining("`secnd`");
    }

    @Example
    void aDeclarationTooManyIsFound() {
        var type = type("test.more", (declaration, declared) -> {
            declaration.property("third", Edm.STRING);
            return declared::right;
        });
        assertThatCode(() -> Components.check(type))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("one component for each property")
                .hasMessageContaining(List.of("first", "second", "third").toString());
    }

    /** A record whose component is not of the declared type. */
    record Counted(@Nullable Long count, Map<String, @Nullable Object> additional) implements Resource<Counted> {
        private static final Declaration<Counted> OWN = Declaration.complex("test.counted");
        private static final Property<Counted, Integer> COUNT = OWN.property("count", Edm.INT32);
        private static final ResourceType<Counted> TYPE = ResourceType.of(OWN, Counted::of, Counted::values);

        private static Counted of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Counted(COUNT.in(values) == null ? null : 1L, additional);
        }

        @Override
        public ResourceType<Counted> resourceType() {
            return TYPE;
        }

        private @Nullable Object[] values() {
            return new @Nullable Object[] {count};
        }
    }

    @Example
    void aComponentOfAnotherTypeIsFound() {
        assertThatCode(() -> Components.check(Counted.TYPE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("should hold Edm.Int32");
    }
}
