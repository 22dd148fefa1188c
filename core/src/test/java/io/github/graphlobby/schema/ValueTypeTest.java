package io.github.graphlobby.schema;

import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.collection;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
