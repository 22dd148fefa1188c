package io.github.graphlobby.schema;

import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.collection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.participant.ParticipantInfo;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.ValueType.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {
    private static final ResourceFamily<Object> OBJECTS =
            ResourceFamily.of(Object.class, Declaration.<Object>complex("test.any"), Map.of(), name -> Room.TYPE);

    private static <V> Violations check(ValueType<V> type, V value) {
        var violations = new Violations.Builder();
        type.check(value, () -> "/here", violations);
        return violations.build();
    }

    @Test
    void typesAreNamedAsInTheSchema() {
        assertThat(INT32).hasToString("Edm.Int32");
        assertThat(collection(STRING)).hasToString("Collection(Edm.String)");
        assertThat(BookingType.TYPE).hasToString("microsoft.graph.bookingType");
        assertThat(Call.PARTICIPANTS.type()).hasToString("Collection(microsoft.graph.participant)");
        assertThat(Place.ADDRESS.type()).hasToString("microsoft.graph.physicalAddress");
    }

    @Test
    void everyKindHasItsClass() {
        assertThat(List.of(STRING, Edm.BOOLEAN, INT32, Edm.INT64, Edm.DOUBLE, Edm.DATE_TIME_OFFSET, Edm.UNTYPED))
                .extracting(ValueType::kind)
                .containsExactly(
                        Kind.STRING,
                        Kind.BOOLEAN,
                        Kind.INT32,
                        Kind.INT64,
                        Kind.DOUBLE,
                        Kind.DATE_TIME_OFFSET,
                        Kind.UNTYPED);
        assertThat(Edm.INT64.javaClass()).isEqualTo(Long.class);
        assertThat(collection(STRING).javaClass()).isEqualTo(List.class);
        assertThat(collection(STRING).kind()).isEqualTo(Kind.COLLECTION);
        assertThat(Place.ADDRESS.type().kind()).isEqualTo(Kind.STRUCTURED);
        assertThat(BookingType.TYPE.kind()).isEqualTo(Kind.ENUM);
    }

    @Test
    void nonNullForbidsOnlyNull() {
        var type = INT32.where(Rule.atLeast(0)).nonNull();

        assertThat(type.isNullable()).isFalse();
        assertThat(type.isClearable()).isFalse();
        assertThat(type.rules()).containsExactly(Rule.atLeast(0));
        assertThat(INT32.isNullable()).isTrue();
        assertThat(INT32.isClearable()).isTrue();
        assertThat(BookingType.TYPE.nonNull().isClearable()).isFalse();
        assertThat(BookingType.TYPE.nonNull().of("standard")).isSameAs(BookingType.STANDARD);
        assertThat(Participant.INFO.type().isClearable()).isFalse();
    }

    @Test
    void collectionCannotBeClearedWhateverItsItems() {
        assertThat(collection(STRING).isNullable()).isTrue();
        assertThat(collection(STRING).isClearable()).isFalse();
        assertThat(collection(STRING).nonNull().isNullable()).isFalse();
        assertThat(collection(STRING).nonNull().item().isNullable()).isFalse();
    }

    @Test
    void rulesAddUp() {
        var type = INT32.where(Rule.atLeast(0)).where(Rule.atMost(115));

        assertThat(type.rules()).containsExactly(Rule.atLeast(0), Rule.atMost(115));
        assertThat(INT32.rules()).isEmpty();
        assertThat(check(type, 115)).isSameAs(Violations.NONE);
        assertThat(check(type, 116).listed())
                .containsExactly(new Violation("/here", Violation.OUT_OF_RANGE, "`here` must be at most 115, not 116"));
    }

    @Test
    void textIsNoNumberUnlessSaid() {
        assertThat(INT32.isAlsoText()).isFalse();
        assertThat(INT32.orText().isAlsoText()).isTrue();
        assertThat(INT32.orText()).hasToString("Edm.Int32");
        assertThat(INT32.orText().javaClass()).isEqualTo(Integer.class);
    }

    @Test
    void whatMayBeTextStaysSoAndKeepsItsRules() {
        assertThat(INT32.orText().nonNull().isAlsoText()).isTrue();
        assertThat(INT32.orText().where(Rule.atLeast(0)).isAlsoText()).isTrue();
        assertThat(INT32.nonNull().where(Rule.atLeast(0)).orText().rules()).containsExactly(Rule.atLeast(0));
        assertThat(INT32.nonNull().orText().isNullable()).isFalse();
        assertThat(INT32.orText().isNullable()).isTrue();
        assertThat(check(INT32.where(Rule.atLeast(0)).orText(), -1).total()).isEqualTo(1);
    }

    @Test
    void onlyPrimitivesHaveRulesOfTheirOwn() {
        assertThat(collection(INT32.where(Rule.atLeast(0))).rules()).isEmpty();
        assertThat(BookingType.TYPE.rules()).isEmpty();
        assertThat(Place.ADDRESS.type().rules()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // null items, which a service or client may send
    void itemsAreCheckedEachAtItsPosition() {
        var type = collection(INT32.where(Rule.atLeast(0)));

        assertThat(check(type, Arrays.asList(-1, null, 0, -2)).listed())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/here/0", Violation.OUT_OF_RANGE), tuple("/here/3", Violation.OUT_OF_RANGE));
        assertThat(check(type.nonNull(), Arrays.asList(1, null)).listed())
                .containsExactly(new Violation("/here/1", Violation.NULL_NOT_ALLOWED, "`here/1` must not be null"));
    }

    @Test
    void membersAreCheckedEachAtItsName() {
        var nowhere = Patch.builder(OutlookGeoCoordinates.TYPE)
                .set(OutlookGeoCoordinates.LATITUDE, -90.5)
                .set(OutlookGeoCoordinates.LONGITUDE, 181.0)
                .build()
                .toResource();
        var room = Room.TYPE.empty().with(Place.GEO_COORDINATES, nowhere).with(Room.CAPACITY, -1);

        assertThat(check(Place.CHILDREN.type(), List.of(room)).listed())
                .extracting(Violation::pointer)
                .containsExactly(
                        "/here/0/geoCoordinates/latitude", "/here/0/geoCoordinates/longitude", "/here/0/capacity");
    }

    @Test
    void membersWithoutAValueAreNotChecked() {
        assertThat(check(Participant.INFO.type(), ParticipantInfo.TYPE.empty())).isSameAs(Violations.NONE);
    }

    @Test
    void structuredTypeIsLookedUpOnce() {
        var type = Edm.structured(Object.class, () -> OBJECTS);

        assertThat(type.structuredType()).isSameAs(OBJECTS).isSameAs(type.structuredType());
        assertThat(check(type, "no resource")).isSameAs(Violations.NONE);
    }

    @Test
    void familyKnowsItsTypesByName() {
        assertThat(Place.TYPE.isModelled("microsoft.graph.room")).isTrue();
        assertThat(Place.TYPE.isModelled("microsoft.graph.Room")).isFalse();
        assertThat(Place.TYPE.type("microsoft.graph.room")).isSameAs(Room.TYPE);
        assertThat(Place.TYPE.type("microsoft.graph.desk")).hasToString("microsoft.graph.desk");
        assertThat(Place.TYPE)
                .hasToString("microsoft.graph.place")
                .extracting(ResourceFamily::name)
                .isEqualTo("microsoft.graph.place");
    }

    @Test
    void newerKindsHaveTheirClassesToo() {
        assertThat(List.of(Edm.DATE, Edm.GUID, Edm.DECIMAL, Edm.DURATION))
                .extracting(ValueType::kind, ValueType::name, ValueType::javaClass)
                .containsExactly(
                        tuple(Kind.DATE, "Edm.Date", LocalDate.class),
                        tuple(Kind.GUID, "Edm.Guid", UUID.class),
                        tuple(Kind.DECIMAL, "Edm.Decimal", BigDecimal.class),
                        tuple(Kind.DURATION, "Edm.Duration", Duration.class));
    }

    @Test
    void mapHasValuesOfOneType() {
        var type = Edm.map(INT32.where(Rule.atLeast(0)));

        assertThat(type).hasToString("Map(Edm.Int32)");
        assertThat(type.kind()).isEqualTo(Kind.MAP);
        assertThat(type.javaClass()).isEqualTo(Map.class);
        assertThat(type.value().rules()).containsExactly(Rule.atLeast(0));
        assertThat(type.rules()).isEmpty();
        assertThat(type.isClearable()).isTrue();
        assertThat(type.nonNull().isClearable()).isFalse();
        assertThat(type.nonNull().value()).isSameAs(type.value());
    }

    @Test
    void valuesOfAMapArePrimitiveOrMembers() {
        assertThat(Edm.map(BookingType.TYPE)).hasToString("Map(microsoft.graph.bookingType)");
        for (ValueType<?> type : List.of(collection(STRING), Edm.map(STRING), Place.ADDRESS.type(), Edm.UNTYPED)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Edm.map(type))
                    .withMessage("a map has primitive values or members of an enumeration, not " + type.kind());
        }
    }

    @Test
    void collectionHasNoItemsWithItemsOrEntries() {
        assertThatIllegalArgumentException().isThrownBy(() -> collection(collection(STRING)));
        assertThatIllegalArgumentException().isThrownBy(() -> collection(Edm.map(STRING)));
    }

    @Test
    void entriesAreCheckedEachAtItsKey() {
        assertThat(check(Edm.map(INT32.where(Rule.atLeast(0))), Map.of("~/", -1))
                        .listed())
                .containsExactly(
                        new Violation("/here/~0~1", Violation.OUT_OF_RANGE, "`here/~0~1` must be at least 0, not -1"));
        assertThat(check(Edm.map(BookingType.TYPE), Map.of("a", BookingType.TYPE.of("x")))
                        .listed())
                .extracting(Violation::pointer)
                .containsExactly("/here/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+6145", "1E-6145", "1E+999999999", "1E-2147483647"})
    void decimalHasAnExponentThatCostsNothing(String number) {
        assertThat(check(Edm.DECIMAL, new BigDecimal(number)).listed())
                .containsExactly(new Violation(
                        "/here",
                        Violation.OUT_OF_RANGE,
                        "`here` must be a number of at most 900 digits with an exponent from -6144 to 6144, not `"
                                + number + "`"));
    }

    @Test
    void decimalHasAsManyDigitsAsAReaderTakes() {
        assertThat(check(Edm.DECIMAL, new BigDecimal("9".repeat(900)))).isSameAs(Violations.NONE);
        assertThat(check(Edm.DECIMAL, new BigDecimal("9".repeat(901))).total()).isEqualTo(1);
        assertThat(check(Edm.DECIMAL, new BigDecimal("-1E+6144"))).isSameAs(Violations.NONE);
    }

    @Test
    void aValueThatIsKeptIsACopyInNormalForm() {
        assertThat(Edm.collection(Edm.UNTYPED).frozen(List.of(1))).isEqualTo(List.of(1L));
        assertThat(Edm.collection(Edm.INT32).frozen(List.of(1))).isEqualTo(List.of(1));
        assertThat(Edm.map(Edm.INT32).frozen(Map.of("a", 1))).isEqualTo(Map.of("a", 1));
    }

    @Test
    void aStructuredTypeThatIsNotNullableIsTheSameOtherwise() {
        StructuredValueType<Place> place = Edm.structured(Place.class, () -> Place.TYPE);
        assertThat(place.nonNull().isNullable()).isFalse();
        assertThat(place.nonNull().javaClass()).isEqualTo(Place.class);
        assertThat(place.nonNull().structuredType()).isEqualTo(Place.TYPE);
    }
}
