package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.meeting.OrganizerMeetingInfo;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is checked of a value that a caller has made, down to its members and items. */
class CheckTest {
    private static final Declaration<Object> DECLARATION = Declaration.complex("test.type");
    private static final Property<Object, Object> DATA = DECLARATION.property("data", Edm.UNTYPED);
    private static final Property<Object, Object> ENTITY = DECLARATION.navigation("entity", Edm.UNTYPED);
    private static final Property<Object, List<Object>> ENTITIES =
            DECLARATION.navigation("entities", Edm.collection(Edm.UNTYPED));
    private static final StructuredValueType<Place> PLACE = Edm.structured(Place.class, () -> Place.TYPE);

    private static <V> List<String> found(ValueType<V> type, V value) {
        var violations = new Violations.Builder();
        violations.check(type, value, () -> "/v");
        return words(violations);
    }

    private static <V> List<String> found(Property<?, V> property, V value) {
        var violations = new Violations.Builder();
        violations.check(property, value, () -> "/v");
        return words(violations);
    }

    private static List<String> words(Violations.Builder violations) {
        return violations.build().listed().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private static <R extends Resource<R>> R with(ResourceType<R> type, String member, Object value) {
        return Patch.builder(type).additional(member, value).build().toResource();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberIsFinite(double number) {
        assertThat(found(Edm.DOUBLE, number)).containsExactly("/v " + Violation.OUT_OF_RANGE);
        assertThat(found(Edm.DOUBLE, Double.MAX_VALUE)).isEmpty();
    }

    @Test
    void untypedDataLinksNothingAtAnyDepth() {
        assertThat(found(Edm.UNTYPED, Map.of("y@odata.bind", 1))).containsExactly("/v/y@odata.bind unsupportedChange");
        assertThat(found(Edm.UNTYPED, List.of(1, Map.of("x", Map.of("y@bind", 1)))))
                .containsExactly("/v/1/x/y@bind unsupportedChange");
        assertThat(found(Edm.UNTYPED, Map.of("y@odata.type", "#Int64", "y", "1", "@odata.id", "kept")))
                .isEmpty();
    }

    @Test
    void untypedDataHasEachControlInformationOnce() {
        assertThat(found(Edm.UNTYPED, Map.of("@odata.type", "#a", "@type", "#b")))
                .singleElement()
                .asString()
                .startsWith("/v/@")
                .endsWith(" duplicateMember");
    }

    @Test
    void anEntityThatNobodyModelledIsNoReference() {
        Map<String, Object> reference = Map.of("@odata.id", "https://graph.microsoft.com/v1.0/places/1");
        assertThat(found(ENTITY, reference)).containsExactly("/v/@odata.id unsupportedChange");
        assertThat(found(ENTITIES, List.of(Map.of("id", "1"), reference)))
                .containsExactly("/v/1/@odata.id unsupportedChange");
        assertThat(found(ENTITY, Map.of("inside", reference))).isEmpty();
        assertThat(found(DATA, reference)).isEmpty();
    }

    @Test
    void onlyTheNavigationToWhatNobodyModelledLeadsToUntypedEntities() {
        assertThat(ENTITY.isOfUntypedEntities()).isTrue();
        assertThat(ENTITIES.isOfUntypedEntities()).isTrue();
        assertThat(DATA.isOfUntypedEntities()).isFalse();
        assertThat(RoomList.ROOMS.isOfUntypedEntities()).isFalse();
    }

    @Test
    void ofADerivedTypeMoreThanItsNameIsKnown() {
        Place desk = OtherPlace.type("microsoft.graph.desk").empty();
        assertThat(found(PLACE, desk)).containsExactly("/v wrongODataType");
        assertThat(found(PLACE, Room.TYPE.empty())).isEmpty();
        assertThat(found(Place.CHILDREN, List.of(Room.TYPE.empty(), desk))).containsExactly("/v/1 wrongODataType");
        assertThat(PLACE.admits(desk.resourceType())).isFalse();
        assertThat(Edm.structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE)
                        .admits(PhysicalAddress.TYPE))
                .isTrue();
    }

    @Test
    void aClosedTypeHasNoOtherMembers() {
        assertThat(found(PLACE, with(Room.TYPE, "colour", "red"))).containsExactly("/v/colour unknownProperty");
    }

    @Test
    void anOpenTypeHasOtherMembersButNoNameOfAnother() {
        var type = Edm.structured(OrganizerMeetingInfo.class, () -> OrganizerMeetingInfo.TYPE);
        assertThat(found(type, with(OrganizerMeetingInfo.TYPE, "colour", "red")))
                .isEmpty();
        assertThat(found(type, with(OrganizerMeetingInfo.TYPE, "colour", Map.of("red@odata.bind", 1))))
                .containsExactly("/v/colour/red@odata.bind unsupportedChange");
        assertThat(found(
                        type,
                        with(OrganizerMeetingInfo.TYPE, StructuredType.ODATA_TYPE, "#microsoft.graph.hostMeetingInfo")))
                .containsExactly("/v/@odata.type wrongODataType");
    }

    @Test
    void whatIsConfidentialIsNotShown() {
        var secret = Declaration.<Object>complex("test.secret").property("secret", Edm.CONFIDENTIAL_STRING);
        assertThat(secret.shown("value")).isEqualTo("…");
        assertThat(secret.shown(null)).isEqualTo("null");
        assertThat(DATA.shown("value")).isEqualTo("value");
        assertThat(Edm.CONFIDENTIAL_STRING.isConfidential()).isTrue();
        assertThat(Edm.STRING.isConfidential()).isFalse();
    }

    @Test
    void whatIsWrongInTwoPlacesIsToldOfBoth() {
        var one = new Violations(Collections.nCopies(99, Violation.duplicate("/a")), 200);
        var other = new Violations(Arrays.asList(Violation.duplicate("/b"), Violation.duplicate("/c")), 2);
        var both = one.and(other);
        assertThat(both.total()).isEqualTo(202);
        assertThat(both.listed()).hasSize(100).endsWith(Violation.duplicate("/b"));
        assertThat(one.and(Violations.NONE)).isSameAs(one);
        assertThat(Violations.NONE.and(one)).isSameAs(one);
        assertThat(Violations.NONE.and(Violations.NONE)).isSameAs(Violations.NONE);
    }
}
