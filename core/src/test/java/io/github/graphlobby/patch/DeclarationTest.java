package io.github.graphlobby.patch;

import static io.github.graphlobby.patch.Edm.STRING;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2020;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2021;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2026;
import static io.github.graphlobby.patch.SchemaVersion.V1_2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
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
        assertThat(Room.IS_MANAGED.versions()).containsExactly(BETA_2021);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Room.IS_MANAGED.versions().clear());
    }

    @Test
    void derivedTypeMayHaveHadAPropertyBeforeItsBase() {
        assertThat(Place.LABEL.versions()).containsExactly(V1_2026, BETA_2026);
        assertThat(RoomList.TYPE.versions(Place.LABEL)).containsExactly(V1_2026, BETA_2026);
        assertThat(Room.TYPE.versions(Place.LABEL)).containsExactly(BETA_2020, BETA_2021, V1_2026, BETA_2026);
        assertThatIllegalArgumentException().isThrownBy(() -> RoomList.TYPE.versions(FOREIGN));
    }

    @Test
    void openingKeepsWhatWasDeclared() {
        var closed = Declaration.<Object>complex("test.type");
        var name = closed.property("name", STRING);
        closed.declaredItself(name, BETA_2020);
        var open = closed.open();

        assertThat(open.isOpen()).isTrue();
        assertThat(closed.isOpen()).isFalse();
        assertThat(open.completed()).containsExactly(name);
        assertThat(open.earlierVersions(name)).containsExactly(BETA_2020);
    }

    @Test
    void typesAreEqualIfDeclarationAndNameAre() {
        assertThat(OtherPlace.type("a"))
                .isEqualTo(OtherPlace.type("a"))
                .hasSameHashCodeAs(OtherPlace.type("a"))
                .isNotEqualTo(OtherPlace.type("b"))
                .isNotEqualTo(OtherPlace.type("microsoft.graph.room"))
                .isNotEqualTo("a");
        assertThat(OtherPlace.type("microsoft.graph.room")).isNotEqualTo(Room.TYPE);
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
    void snapshotHoldsEveryValue() {
        var snapshot = Snapshot.of(Room.TYPE.empty().with(Room.CAPACITY, 5));

        assertThat(snapshot.get(Room.CAPACITY)).isEqualTo(5);
        assertThat(snapshot.get(Room.CAPACITY.index())).isEqualTo(5);
        assertThat(snapshot.get(Place.PHONE)).isNull();
        assertThat(snapshot.additional()).isSameAs(Json.EMPTY);
    }
}
