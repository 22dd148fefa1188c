package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.held;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.testkit.Crowd;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several who change one place: no concurrent change is lost, and who loses every race is told. */
class UpdatePlaceRacesTest {
    private static final String KEY = "cf100@contoso.com";
    private static final String ID = requireNonNull(Samples.ROOM.id());

    private static final Patch<Room> CAPACITY =
            Patch.builder(Room.TYPE).set(Room.CAPACITY, 50).build();

    private final InMemoryPlaceStore store =
            InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.ROOM_LIST, Samples.WORKSPACE));

    @Test
    void aLostRaceIsRunAgainOnWhatIsStoredThen() {
        var racing = new RacingPlaceStore(store).before(1, () -> replace(Samples.ROOM.with(Place.PHONE, "1")));
        var after = held(hurried(racing).update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY)));
        assertThat(after).isEqualTo(Samples.ROOM.with(Place.PHONE, "1").with(Room.CAPACITY, 50));
        assertThat(stored()).isSameAs(after);
        assertThat(racing.replacements()).isEqualTo(2);
    }

    @Test
    void aPlaceThatVanishesBetweenTwoTriesIsNotFound() {
        var racing = new RacingPlaceStore(store).losing(true).vanishingAfter(1);
        assertThat(answer(hurried(racing).update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY))))
                .isEqualTo("404 ErrorItemNotFound");
    }

    @Test
    void aPlaceThatChangesItsTypeBetweenTwoTriesIsCheckedAgain() {
        var list = RoomList.TYPE.empty().with(Entity.ID, ID).with(RoomList.EMAIL_ADDRESS, "cf100@contoso.com");
        var racing = new RacingPlaceStore(store).before(1, () -> replace(list));
        assertThat(error(hurried(racing).update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY))))
                .isEqualTo(GraphError.wrongPlaceType("microsoft.graph.room", "microsoft.graph.roomList"));
        assertThat(stored()).isSameAs(list);
    }

    @Test
    void aBodyIsDecodedOnceHoweverManyRacesAreLost() {
        var body = CountingBody.of(FakeBody.of(CAPACITY));
        held(hurried(new RacingPlaceStore(store).losingFirst(99)).update(Samples.EDITOR, KEY, body));
        assertThat(body.types()).containsExactly("microsoft.graph.room");
    }

    @Test
    void aBodyIsDecodedAgainForAnotherTypeOnly() {
        var body = CountingBody.of(FakeBody.of(CAPACITY));
        var list = RoomList.TYPE.empty().with(Entity.ID, ID).with(RoomList.EMAIL_ADDRESS, "cf100@contoso.com");
        var racing = new RacingPlaceStore(store).losingFirst(9).before(5, () -> replace(list));
        error(hurried(racing).update(Samples.EDITOR, KEY, body));
        assertThat(body.types()).containsExactly("microsoft.graph.room", "microsoft.graph.roomList");
    }

    @Test
    void whatRepeatsNoLongerTheStoredValueIsRefusedInTheSecondTry() {
        var patch = Patch.builder(Room.TYPE)
                .set(Place.DISPLAY_NAME, "Conf Room 100")
                .set(Room.CAPACITY, 50)
                .build();
        var racing =
                new RacingPlaceStore(store).before(1, () -> replace(Samples.ROOM.with(Place.DISPLAY_NAME, "Renamed")));
        var error = error(hurried(racing).update(Samples.EDITOR, KEY, FakeBody.of(patch)));
        assertThat(error.target()).isEqualTo("/displayName");
    }

    @Test
    void afterAHundredLossesTheServiceIsUnavailable() {
        var racing = new RacingPlaceStore(store).losing(true);
        var error = error(hurried(racing).update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY)));
        assertThat(error).isEqualTo(GraphError.lostEveryRace());
        assertThat(error.headers()).containsKey("Retry-After");
        assertThat(racing.replacements()).isEqualTo(100);
        assertThat(stored()).isSameAs(Samples.ROOM);
    }

    @Test
    void theHundredthTryMayStillSucceed() {
        var racing = new RacingPlaceStore(store).losingFirst(99);
        assertThat(answer(hurried(racing).update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY))))
                .isEqualTo("success");
    }

    @Test
    void whatTheStoreThrowsPassesThrough() {
        var failing = new RacingPlaceStore(store).failing(true);
        assertThatThrownBy(() ->
                        UpdatePlace.of(Vintage.BETA_2022, failing).update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY)))
                .isSameAs(failing.failure);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eightWritersLoseNoUpdate(boolean losingEverySecondRace) throws Exception {
        PlaceStore places = losingEverySecondRace ? new RacingPlaceStore(store).losingEverySecond() : store;
        // Nobody sends this one: it counts the updates that were made.
        var step = PlaceUpdate.of(Vintage.BETA_2022)
                .withRecalculation((before, after) ->
                        ((Room) after).with(Room.FLOOR_NUMBER, number(((Room) before).floorNumber()) + 1));
        var counting = UpdatePlace.of(step, places);
        List<Property<? super Room, String>> own = List.of(
                Room.BUILDING,
                Room.AUDIO_DEVICE_NAME,
                Room.VIDEO_DEVICE_NAME,
                Room.DISPLAY_DEVICE_NAME,
                Room.FLOOR_LABEL,
                Room.NICKNAME,
                Place.LABEL,
                Place.PHONE);
        int updates = 250;
        Crowd.run(own.size(), writer -> {
            Property<? super Room, String> property = own.get(writer);
            for (int i = 1; i <= updates; i++) {
                var patch =
                        Patch.builder(Room.TYPE).set(property, "update " + i).build();
                var after = (Room) held(counting.update(Samples.EDITOR, KEY, FakeBody.of(patch)));
                assertThat(Patch.between(Room.TYPE.empty(), after).at(property, null))
                        .isEqualTo("update " + i);
            }
        });
        var room = (Room) stored();
        assertThat(room.floorNumber()).isEqualTo(own.size() * updates);
        var values = Patch.between(Room.TYPE.empty(), room);
        assertThat(own)
                .allSatisfy(property -> assertThat(values.at(property, null)).isEqualTo("update " + updates));
    }

    /** Without pauses. */
    private static UpdatePlace hurried(PlaceStore places) {
        return UpdatePlace.of(Vintage.BETA_2022, places).withPause(losses -> true);
    }

    private static int number(@Nullable Integer number) {
        return requireNonNull(number);
    }

    private Place stored() {
        return found().value();
    }

    private Versioned<Place> found() {
        return requireNonNull(store.find(ID, Set.of(PlaceKey.ID)));
    }

    private void replace(Place after) {
        assertThat(store.replace(found(), after)).isNotNull();
    }
}
