package io.github.graphlobby.schema;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.IncomingCallOptions;
import io.github.graphlobby.model.call.ResultInfo;
import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.model.meeting.JoinMeetingIdMeetingInfo;
import io.github.graphlobby.model.meeting.OrganizerMeetingInfo;
import io.github.graphlobby.model.meeting.TokenMeetingInfo;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclarationTest {
    private static final Property<Object, String> FOREIGN =
            Declaration.<Object>complex("test.other").property("colour", STRING);

    @Test
    void propertiesStandInTheOrderOfTheirDeclaration() {
        var declaration = Declaration.<Object>complex("test.type");
        var first = declaration.property("first", STRING);
        var second = declaration.navigation("second", STRING.nonNull());

        assertThat(declaration.completed()).containsExactly(first, second);
        assertThat(second.index()).isEqualTo(1);
        assertThat(second).hasToString("second");
        assertThat(first.isNavigation()).isFalse();
        assertThat(second.isNavigation()).isTrue();
        assertThat(second.type().isNullable()).isFalse();
    }

    @Test
    void derivedTypeHasThePropertiesOfItsBaseFirst() {
        assertThat(Room.TYPE.properties()).startsWith(Entity.ID, Place.DISPLAY_NAME, Place.ADDRESS);
        assertThat(RoomList.TYPE.property("displayName")).isSameAs(Place.DISPLAY_NAME);
        assertThat(Room.TYPE.property("capacity")).isSameAs(Room.CAPACITY);
        assertThat(RoomList.TYPE.property("capacity")).isNull();
        assertThat(Room.TYPE.property("Capacity")).isNull();
    }

    @Test
    void typeKnowsItsBaseAndWhetherItIsAnOpenEntity() {
        assertThat(Room.TYPE.base()).isEqualTo("microsoft.graph.place");
        assertThat(Room.TYPE.isEntity()).isTrue();
        assertThat(Room.TYPE.isOpen()).isFalse();
        assertThat(Call.TYPE.isOpen()).isTrue();
        assertThat(Call.TYPE.property("id")).isSameAs(Entity.ID);
        assertThat(IdentitySet.TYPE.base()).isNull();
        assertThat(IdentitySet.TYPE.isEntity()).isFalse();
    }

    @Test
    void atMostSixtyFourPropertiesFitIntoAPatch() {
        var declaration = Declaration.<Object>complex("test.many");
        for (int i = 0; i < 64; i++) {
            declaration.property("p" + i, STRING);
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> declaration.property("p64", STRING))
                .withMessage("test.many has more than 64 properties");
    }

    @Test
    void nameIsDeclaredOnce() {
        var base = Declaration.<Object>entity("test.base");
        base.property("name", STRING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> base.navigation("name", STRING))
                .withMessage("`name` is declared twice in test.base");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Declaration.derived("test.derived", base).property("name", STRING))
                .withMessage("`name` is declared twice in test.derived");
    }

    @Test
    void nothingIsDeclaredAfterCompletion() {
        var declaration = Declaration.<Object>complex("test.type");
        declaration.completed();

        assertThatIllegalStateException()
                .isThrownBy(() -> declaration.property("late", STRING))
                .withMessage("`late` comes after test.type was completed");
    }

    @Test
    void baseIsCompletedByTheFirstDerivedType() {
        var base = Declaration.<Object>complex("test.base");
        var derived = Declaration.<Object>derived("test.derived", base);

        assertThatIllegalStateException().isThrownBy(() -> base.property("late", STRING));
        assertThat(derived.property("early", STRING).index()).isZero();
    }

    @Test
    void propertyStandsInAllVersionsUnlessSaidOtherwise() {
        assertThat(Room.CAPACITY.versions()).containsExactly(SchemaVersion.values());
        assertThat(Room.IS_MANAGED.versions()).containsExactly(BETA_2022);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Room.IS_MANAGED.versions().clear());
    }

    @Test
    void derivedTypeMayHaveHadAPropertyBeforeItsBase() {
        assertThat(Place.LABEL.versions()).containsExactly(V1_2026, BETA_2026);
        assertThat(RoomList.TYPE.versions(Place.LABEL)).containsExactly(V1_2026, BETA_2026);
        assertThat(Room.TYPE.versions(Place.LABEL)).containsExactly(BETA_2020, BETA_2022, V1_2026, BETA_2026);
        assertThatIllegalArgumentException().isThrownBy(() -> RoomList.TYPE.versions(FOREIGN));
    }

    @Test
    void openingKeepsWhatWasDeclared() {
        var closed = Declaration.<Object>complex("test.type");
        var name = closed.property("name", STRING);
        closed.declaredItself(name, Set.of(BETA_2020));
        var open = closed.open();

        assertThat(open.isOpen()).isTrue();
        assertThat(closed.isOpen()).isFalse();
        assertThat(open.completed()).containsExactly(name);
        assertThat(open.earlierVersions(name)).containsExactly(BETA_2020);
    }

    @Test
    void typeStandsInAllVersionsUnlessSaidOtherwise() {
        assertThat(Room.TYPE.versions()).containsExactly(SchemaVersion.values());
        assertThat(IncomingCallOptions.TYPE.versions()).containsExactly(V1_2026, BETA_2026);
        assertThat(OtherPlace.type("microsoft.graph.desk").versions()).containsExactly(SchemaVersion.values());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> IncomingCallOptions.TYPE.versions().clear());
    }

    @Test
    void versionsOfATypeKeepWhatWasDeclared() {
        var everywhere = Declaration.<Object>complex("test.type").open();
        var name = everywhere.property("name", STRING, Set.of(BETA_2020));
        everywhere.declaredItself(name, Set.of(BETA_2022)).alias("Name", name);
        var beta = everywhere.in(SchemaVersion.UNTIL_2022);

        assertThat(beta.versions()).containsExactly(BETA_2020, BETA_2022);
        assertThat(everywhere.versions()).containsExactly(SchemaVersion.values());
        assertThat(beta.completed()).containsExactly(name);
        assertThat(name.versions()).containsExactly(BETA_2020);
        assertThat(beta.earlierVersions(name)).containsExactly(BETA_2022);
        assertThat(beta.aliases()).containsOnly(Map.entry("Name", name));
        assertThat(beta.isOpen()).isTrue();
        assertThat(beta.name()).isEqualTo("test.type");
        assertThat(beta.open().versions()).isEqualTo(beta.versions());
    }

    @Test
    void nothingIsDeclaredForNoVersion() {
        var declaration = Declaration.<Object>complex("test.type");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> declaration.property("name", STRING, Set.of()))
                .withMessage("versions must not be empty");
        assertThat(declaration.completed()).isEmpty();
    }

    @Test
    void derivedTypeHasVersionsOfItsOwn() {
        var base = Declaration.<Object>entity("test.base").in(Set.of(BETA_2020));

        assertThat(Declaration.derived("test.derived", base).versions()).containsExactly(SchemaVersion.values());
    }

    @Test
    void aliasIsAnotherNameAndNoProperty() {
        assertThat(Room.TYPE.aliases()).containsOnly(Map.entry("displayDevice", Room.DISPLAY_DEVICE_NAME));
        assertThat(ResultInfo.TYPE.aliases()).containsOnly(Map.entry("subCode", ResultInfo.SUBCODE));
        assertThat(RoomList.TYPE.aliases()).isEmpty();
        assertThat(Room.TYPE.property("displayDevice")).isNull();
        assertThat(Room.TYPE.empty().with(Room.DISPLAY_DEVICE_NAME, "hub").additional())
                .isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Room.TYPE.aliases().clear());
    }

    @Test
    void aliasIsNotTheNameOfAProperty() {
        var declaration = Declaration.<Object>complex("test.type");
        var name = declaration.property("name", STRING);
        declaration.property("other", STRING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> declaration.alias("other", name))
                .withMessage("`other` is declared twice in test.type");
        assertThatIllegalArgumentException().isThrownBy(() -> declaration.alias("name", name));
    }

    @Test
    void aliasComesBeforeCompletion() {
        var declaration = Declaration.<Object>complex("test.type");
        var name = declaration.property("name", STRING);
        declaration.completed();

        assertThatIllegalStateException()
                .isThrownBy(() -> declaration.alias("Name", name))
                .withMessage("`name` comes after test.type was completed");
    }

    @Test
    void resourceOfTheTypeIsConvertedToItself() {
        var room = Room.TYPE.empty().with(Room.CAPACITY, 5);

        assertThat(Room.TYPE.convert(room)).isSameAs(room);
        assertThat(Room.TYPE.convert(null)).isSameAs(Room.TYPE.empty());
    }

    @Test
    void resourceOfAnotherTypeKeepsWhatBothInherit() {
        var room = Patch.builder(Room.TYPE)
                .set(Entity.ID, "r")
                .set(Place.PHONE, "1")
                .set(Room.CAPACITY, 5)
                .set(Room.EMAIL_ADDRESS, "r@contoso.com")
                .additional("rooms", 2)
                .additional("colour", "red")
                .build()
                .toResource();

        assertThat(RoomList.TYPE.convert(room))
                .isEqualTo(Patch.builder(RoomList.TYPE)
                        .set(Entity.ID, "r")
                        .set(Place.PHONE, "1")
                        .additional("colour", "red")
                        .build()
                        .toResource());
    }

    @Test
    void resourceOfADerivedTypeThatNobodyModelledLosesItsName() {
        var derived = Patch.builder(OrganizerMeetingInfo.TYPE)
                .additional(StructuredType.ODATA_TYPE, "#microsoft.graph.hostMeetingInfo")
                .additional("colour", "red")
                .build()
                .toResource();
        assertThat(TokenMeetingInfo.TYPE.convert(derived).additional()).isEqualTo(Map.of("colour", "red"));
        assertThat(JoinMeetingIdMeetingInfo.TYPE.convert(derived).additional()).isEqualTo(Map.of("colour", "red"));
    }

    @Test
    void resourceOfAnotherNameIsOfAnotherType() {
        var desk = OtherPlace.type("microsoft.graph.desk").empty().with(Place.PHONE, "1");

        assertThat(OtherPlace.type("microsoft.graph.floor").convert(desk))
                .isEqualTo(OtherPlace.type("microsoft.graph.floor").empty().with(Place.PHONE, "1"));
    }

    @Test
    void typesAreEqualIfDeclarationAndNameAre() {
        assertThat(OtherPlace.type("a"))
                .isEqualTo(OtherPlace.type("a"))
                .hasSameHashCodeAs(OtherPlace.type("a"))
                .isNotEqualTo(OtherPlace.type("b"))
                .isNotEqualTo("a");
        assertThat(OtherPlace.type("a")).isNotEqualTo(Room.TYPE);
        assertThat(Room.TYPE).hasToString("microsoft.graph.room");
    }

    @Test
    void resourceIsCastOnlyToItsOwnType() {
        AnyResource room = Room.TYPE.empty();

        assertThat(Room.TYPE.cast(room)).isSameAs(room);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoomList.TYPE.cast(room))
                .withMessage("a microsoft.graph.room is not a microsoft.graph.roomList");
    }

    @Test
    void anAdditionalMemberHasNotTheNameOfAProperty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentitySet(null, null, null, Map.of("user", 1)));
    }

    @Test
    void nameOfADerivedTypeIsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdentitySet(null, null, null, Map.of("@odata.type", 5)))
                .withMessage("`@odata.type` must be text");
    }

    @Test
    void nothingIsDeclaredAfterATypeIsComplete() {
        assertThat(Room.TYPE.name()).isEqualTo("microsoft.graph.room");
        assertThatIllegalStateException()
                .isThrownBy(() -> Place.DECLARATION.declaredItself(Place.LABEL, Set.of(SchemaVersion.BETA_2020)));
    }

    @Test
    void controlInformationIsNoMemberButTheTypeOfAnOpenOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Room.TYPE.checkAdditional("@odata.type"));
        assertThatIllegalArgumentException().isThrownBy(() -> Room.TYPE.checkAdditional("a@b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Room.TYPE.checkAdditional("@b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Room.TYPE.checkAdditional("capacity"));
        Room.TYPE.checkAdditional("colour");
        OrganizerMeetingInfo.TYPE.checkAdditional("@odata.type");
    }

    @Test
    void aResourceIsReadAndChangedByItsProperties() {
        var room = Room.TYPE.empty().with(Room.CAPACITY, 5);
        assertThat(Room.TYPE.javaClass()).isEqualTo(Room.class);
        assertThat(room.get(Room.CAPACITY)).isEqualTo(5);
        assertThat(room.with(Room.CAPACITY, 5)).isSameAs(room);
        assertThat(Room.TYPE.toText(room))
                .startsWith("Room[id=null")
                .contains("capacity=5")
                .endsWith("additional={}]");
    }

    @Test
    void openingKeepsTheNamesThatAreTaken() {
        var closed = Declaration.<Object>complex("test.type");
        closed.property("name", STRING);
        assertThatIllegalArgumentException().isThrownBy(() -> closed.open().property("name", STRING));
    }
}
