package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Vintage.BETA_2022;
import static io.github.graphlobby.operation.Vintage.V1_2026;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.PlaceFeatureEnablement;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each vintage lets a PATCH change, what finds a place, and what it tells before a patch is sent. */
class VintageTest {

    @Test
    void inTheVintageOf2022TheFifteenPropertiesOfTheTableCanBeUpdatedInARoom() {
        assertThat(names(BETA_2022.updatable(Room.TYPE)))
                .containsExactlyInAnyOrder(
                        "address",
                        "audioDeviceName",
                        "bookingType",
                        "building",
                        "capacity",
                        "displayDeviceName",
                        "floorLabel",
                        "floorNumber",
                        "geoCoordinates",
                        "isWheelChairAccessible",
                        "label",
                        "nickname",
                        "phone",
                        "tags",
                        "videoDeviceName");
    }

    @Test
    void inTheVintageOf2022FourPropertiesCanBeUpdatedInARoomList() {
        assertThat(names(BETA_2022.updatable(RoomList.TYPE)))
                .containsExactlyInAnyOrder("address", "geoCoordinates", "phone", "displayName");
    }

    @Test
    void inTheVintageOf2025ARoomLosesBookingTypeAndGainsTwo() {
        assertThat(names(V1_2026.updatable(Room.TYPE)))
                .containsExactlyInAnyOrder(
                        "address",
                        "audioDeviceName",
                        "building",
                        "capacity",
                        "displayDeviceName",
                        "floorLabel",
                        "floorNumber",
                        "geoCoordinates",
                        "isWheelChairAccessible",
                        "label",
                        "nickname",
                        "parentId",
                        "phone",
                        "tags",
                        "teamsEnabledState",
                        "videoDeviceName");
    }

    @Test
    void inTheVintageOf2025SevenPropertiesCanBeUpdatedInARoomList() {
        assertThat(names(V1_2026.updatable(RoomList.TYPE)))
                .containsExactlyInAnyOrder(
                        "address", "geoCoordinates", "isWheelChairAccessible", "label", "parentId", "phone", "tags");
    }

    @Test
    void placesAreFoundByIdAndEmailAddressAndSince2025ByPlaceId() {
        assertThat(BETA_2022.placeKeys()).containsExactlyInAnyOrder(PlaceKey.ID, PlaceKey.EMAIL_ADDRESS);
        assertThat(V1_2026.placeKeys())
                .containsExactlyInAnyOrder(PlaceKey.ID, PlaceKey.EMAIL_ADDRESS, PlaceKey.PLACE_ID);
    }

    @Test
    void eachVintageHasItsOwnPermissionsAndSchema() {
        assertThat(BETA_2022.permissions())
                .isSameAs(BETA_2022.documentedPermissions())
                .isNotEqualTo(V1_2026.permissions());
        assertThat(BETA_2022.schema()).isEqualTo(SchemaVersion.BETA_2022);
        assertThat(V1_2026.permissions()).isSameAs(V1_2026.documentedPermissions());
        assertThat(V1_2026.schema()).isEqualTo(SchemaVersion.V1_2026);
    }

    @Test
    void onlyRoomsAndRoomListsCanBeUpdated() {
        assertThat(BETA_2022.isUpdatable(Room.TYPE)).isTrue();
        assertThat(BETA_2022.isUpdatable(RoomList.TYPE)).isTrue();
        assertThat(BETA_2022.isUpdatable(OtherPlace.type("microsoft.graph.workspace")))
                .isFalse();
        assertThat(BETA_2022.isUpdatable(Call.TYPE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("vintages")
    void whatIsNotInTheListOfARoomIsRefused(Vintage vintage) {
        for (Property<? super Room, ?> property : Room.TYPE.properties()) {
            assertThat(refused(vintage.refusals(cleared(property), filled())))
                    .as(property.name())
                    .isEqualTo(vintage.updatable(Room.TYPE).contains(property) ? Set.of() : Set.of(property.name()));
        }
    }

    static Stream<Vintage> vintages() {
        return Stream.of(BETA_2022, V1_2026);
    }

    @Test
    void theListOfARoomListIsAnotherThanThatOfARoom() {
        var room = Patch.builder(Room.TYPE).set(Place.DISPLAY_NAME, "new").build();
        var list = Patch.builder(RoomList.TYPE).set(Place.DISPLAY_NAME, "new").build();
        assertThat(refused(BETA_2022.refusals(room, Samples.ROOM))).containsExactly("displayName");
        assertThat(refused(BETA_2022.refusals(list, Samples.ROOM_LIST))).isEmpty();
        assertThat(refused(V1_2026.refusals(list, Samples.ROOM_LIST))).containsExactly("displayName");
    }

    @Test
    void theStoredValueMayBeRepeatedEvenWhereItMayNotBeUpdated() {
        var echo = Patch.between(Room.TYPE.empty(), Samples.ROOM);
        assertThat(BETA_2022.refusals(echo, Samples.ROOM)).isEqualTo(Violations.NONE);
        assertThat(V1_2026.refusals(echo, Samples.ROOM)).isEqualTo(Violations.NONE);
    }

    @Test
    void aPatchIsSplitIntoWhatMayBeSentAndWhatIsRefusedForAReason() {
        var patch = Patch.builder(Room.TYPE)
                .set(Entity.ID, "X")
                .set(Room.CAPACITY, -1)
                .set(Place.PHONE, "1")
                .set(Room.EMAIL_ADDRESS, requireNonNull(Samples.ROOM.emailAddress()))
                .build();
        var split = BETA_2022.split(patch, Samples.ROOM);

        assertThat(split.sendable()).isEqualTo(patch.restrictedTo(Set.of(Place.PHONE, Room.EMAIL_ADDRESS)));
        assertThat(split.refused()).isEqualTo(patch.restrictedTo(Set.of(Entity.ID, Room.CAPACITY)));
        assertThat(split.reasons()).isEqualTo(BETA_2022.refusals(patch, Samples.ROOM));
        assertThat(BETA_2022.refusals(split.sendable(), Samples.ROOM)).isEqualTo(Violations.NONE);
        assertThat(split.reasons().listed())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/id", "/capacity");
    }

    @Test
    void withoutAStoredPlaceWhatMayOnlyBeRepeatedIsNotSent() {
        var patch = Patch.builder(Room.TYPE)
                .set(Room.EMAIL_ADDRESS, requireNonNull(Samples.ROOM.emailAddress()))
                .build();
        assertThat(BETA_2022.split(patch, null).sendable().isEmpty()).isTrue();
        assertThat(BETA_2022.split(patch, Samples.ROOM).refused().isEmpty()).isTrue();
    }

    @Test
    void nullRepeatsAPropertyThatHasNoValue() {
        var patch = Patch.builder(Room.TYPE).clear(Room.IS_MANAGED).build();
        assertThat(BETA_2022.refusals(patch, Samples.ROOM).isEmpty()).isTrue();
        assertThat(refused(BETA_2022.refusals(patch, Samples.ROOM.with(Room.IS_MANAGED, true))))
                .containsExactly("isManaged");
    }

    @Test
    void anIdIsRepeatedOnlyLetterByLetter() {
        var patch = Patch.builder(Room.TYPE)
                .set(Entity.ID, "3162f1e1-c4c0-604b-51d8-91da78989eb1")
                .build();
        assertThat(refused(BETA_2022.refusals(patch, Samples.ROOM))).containsExactly("id");
    }

    @Test
    void withoutAStoredPlaceEveryPropertyThatMayNotBeUpdatedIsRefused() {
        var echo = Patch.between(Room.TYPE.empty(), Samples.ROOM);
        assertThat(refused(BETA_2022.refusals(echo, null)))
                .containsExactlyInAnyOrder("id", "displayName", "placeId", "emailAddress");
        assertThat(refused(V1_2026.refusals(echo, null)))
                .containsExactlyInAnyOrder("id", "displayName", "placeId", "emailAddress", "bookingType");
        assertThat(refused(BETA_2022.refusals(
                        Patch.builder(Room.TYPE).clear(Entity.ID).build(), null)))
                .contains("id");
    }

    @Test
    void anyDifferenceInsideANavigationPropertyIsRefused() {
        var patch = Patch.builder(RoomList.TYPE)
                .set(RoomList.ROOMS, List.of(Samples.ROOM))
                .build();
        assertThat(refused(BETA_2022.refusals(patch, Samples.ROOM_LIST))).containsExactly("rooms");
        assertThat(BETA_2022
                        .refusals(patch, Samples.ROOM_LIST.with(RoomList.ROOMS, List.of(Samples.ROOM)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void rulesOfTheSchemaAndOfTheVintageAreToldTogether() {
        var patch = Patch.builder(Room.TYPE)
                .set(Room.CAPACITY, -1)
                .clear(Room.NICKNAME)
                .set(Room.EMAIL_ADDRESS, "other@contoso.com")
                .build();
        assertThat(BETA_2022.refusals(patch, Samples.ROOM).listed())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactlyInAnyOrder(
                        "/capacity outOfRange", "/nickname nullNotAllowed", "/emailAddress " + Vintage.NOT_UPDATABLE);
    }

    @Test
    void aRefusalNamesPropertyTypeAndVintage() {
        var patch = Patch.builder(Room.TYPE)
                .set(Room.BOOKING_TYPE, BookingType.RESERVED)
                .build();
        assertThat(V1_2026.refusals(patch, Samples.ROOM).listed())
                .containsExactly(new Violation(
                        "/bookingType",
                        "propertyNotUpdateable",
                        "`bookingType` of microsoft.graph.room cannot be updated (v1.0, 2025)"));
    }

    @Test
    void aPatchOfAnAddressMayTouchOneMember() {
        var patch = Patch.builder(Room.TYPE)
                .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Albany"))
                .build();
        assertThat(BETA_2022.refusals(patch, null).isEmpty()).isTrue();
    }

    @Test
    void everyPatchOfAPlaceThatCannotBeUpdatedIsRefused() {
        var patch = Patch.builder(OtherPlace.type("microsoft.graph.workspace"))
                .set(Place.PHONE, "555-555-0100")
                .build();
        assertThat(refused(BETA_2022.refusals(patch, Samples.WORKSPACE))).containsExactly("phone");
    }

    @Test
    void aVintageCarriesTheNameOfItsSchemaAndOfItsConstant() throws IllegalAccessException {
        var constants = new ArrayList<Vintage>();
        for (Field field : Vintage.class.getFields()) {
            if (field.getType() == Vintage.class) {
                var vintage = (Vintage) field.get(null);
                assertThat(vintage.name())
                        .isEqualTo(field.getName())
                        .isEqualTo(vintage.schema().name())
                        .isEqualTo(vintage.toString());
                constants.add(vintage);
            }
        }
        assertThat(Vintage.all()).containsExactlyElementsOf(constants);
    }

    @Test
    void aVintageIsFoundByItsNameInAnyLetterCase() {
        assertThat(Vintage.ofName("BETA_2022")).isSameAs(BETA_2022);
        assertThat(Vintage.ofName("v1_2026")).isSameAs(V1_2026);
        assertThat(Vintage.ofName("2022")).isNull();
    }

    @Test
    void vintagesAreEqualIfAllThatTheySayIs() {
        var same = BETA_2022
                .withPlaceKeys(Set.of(PlaceKey.EMAIL_ADDRESS, PlaceKey.ID))
                .withUpdatable(Room.TYPE, BETA_2022.updatable(Room.TYPE))
                .withPermissions(PermissionModel.of(BETA_2022.permissions().rules()));
        assertThat(same).isEqualTo(BETA_2022).hasSameHashCodeAs(BETA_2022);
        assertThat(List.of(
                        BETA_2022.withName("mine"),
                        BETA_2022.withSchema(SchemaVersion.BETA_2026),
                        BETA_2022.withPlaceKeys(Set.of(PlaceKey.ID)),
                        BETA_2022.withUpdatable(Room.TYPE, Set.of(Room.CAPACITY)),
                        BETA_2022.withPermissions(PermissionModel.of(List.of()))))
                .doesNotHaveDuplicates()
                .doesNotContain(BETA_2022);
    }

    @Test
    void aVintageOfYourOwnUpdatesOtherTypesAndProperties() {
        var workspace = OtherPlace.type("microsoft.graph.workspace");
        var own = BETA_2022
                .withName("mine")
                .withUpdatable(workspace, Set.of(Place.PHONE))
                .withUpdatable(Room.TYPE, Set.of(Room.CAPACITY, Place.TAGS));
        var phone = Patch.builder(workspace).set(Place.PHONE, "1").build();
        var building = Patch.builder(Room.TYPE).set(Room.BUILDING, "1").build();

        assertThat(own.isUpdatable(OtherPlace.type("microsoft.graph.workspace")))
                .isTrue();
        assertThat(own.refusals(phone, Samples.WORKSPACE).isEmpty()).isTrue();
        assertThat(own.refusals(building, Samples.ROOM).toString()).endsWith("cannot be updated (mine)");
        assertThat(own.updatable(RoomList.TYPE)).isEqualTo(BETA_2022.updatable(RoomList.TYPE));
        assertThat(BETA_2022.updatable(workspace)).isEmpty();
    }

    @Test
    void permissionsOfYourOwnLeaveTheDocumentedOnesKnown() {
        var none = PermissionModel.of(List.of());
        var own = BETA_2022.withPermissions(none);
        assertThat(own.permissions()).isSameAs(none);
        assertThat(own.documentedPermissions()).isSameAs(BETA_2022.permissions());
    }

    private static Patch<Room> cleared(Property<? super Room, ?> property) {
        return Patch.builder(Room.TYPE).clear(property).build();
    }

    /** A room whose every property has a value, but for those without any that could be given here. */
    private static Room filled() {
        return Samples.ROOM
                .with(Place.PARENT_ID, "parent")
                .with(Place.CHECK_INS, List.of("check-in"))
                .with(Place.CHILDREN, List.of(Samples.WORKSPACE))
                .with(Room.TEAMS_ENABLED_STATE, PlaceFeatureEnablement.ENABLED)
                .with(Room.IS_TEAMS_ENABLED, true)
                .with(Room.IS_MANAGED, true);
    }

    private static List<String> names(Set<? extends Property<?, ?>> properties) {
        return properties.stream().map(Property::name).toList();
    }

    private static Set<String> refused(Violations violations) {
        return Set.copyOf(violations.listed().stream()
                .filter(violation -> violation.code().equals(Vintage.NOT_UPDATABLE))
                .map(violation -> requireNonNull(violation.pointer()).substring(1))
                .toList());
    }
}
