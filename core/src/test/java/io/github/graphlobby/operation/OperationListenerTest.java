package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.held;
import static io.github.graphlobby.operation.Outcomes.value;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who listens hears of every operation once, with what it found and what it left. */
class OperationListenerTest {
    private static final String KEY = "cf100@contoso.com";
    private static final Caller EDITOR = Samples.EDITOR.withSubject("user-1").withTenant("tenant-1");
    private static final FakeBody CAPACITY =
            FakeBody.of(Patch.builder(Room.TYPE).set(Room.CAPACITY, 50).build());
    private static final FakeBody METADATA = FakeBody.of(Patch.builder(MetadataParameters.TYPE)
                    .set(MetadataParameters.METADATA, "new")
                    .build())
            .announcing(null);

    private final InMemoryPlaceStore places = InMemoryPlaceStore.of(List.of(Samples.ROOM));
    private final InMemoryCallStore calls = InMemoryCallStore.of(List.of(Samples.CALL));
    private final List<FinishedOperation> heard = new ArrayList<>();
    private final AtomicInteger ticks = new AtomicInteger();
    /** A second later each time that it is asked. */
    private final InstantSource time = () -> Instant.ofEpochSecond(ticks.getAndIncrement());

    private UpdatePlace updating(PlaceStore store) {
        return UpdatePlace.of(Vintage.BETA_2022, store)
                .withPause(losses -> true)
                .withListener(heard::add, time);
    }

    private FinishedOperation heard() {
        assertThat(heard).hasSize(1);
        return heard.get(0);
    }

    @Test
    void anUpdateIsToldWithBeforeAfterCallerAndDuration() {
        var before = places.find(KEY, Set.of(PlaceKey.EMAIL_ADDRESS));
        var after = value(updating(places).update(EDITOR, KEY, CAPACITY));

        assertThat(heard().operation()).isSameAs(Operations.UPDATE_PLACE);
        assertThat(heard().caller()).isSameAs(EDITOR);
        assertThat(heard().keys()).containsExactly(KEY);
        assertThat(heard().before()).isSameAs(before);
        assertThat(heard().after()).isSameAs(after);
        assertThat(heard().error()).isNull();
        assertThat(heard().cause()).isNull();
        assertThat(heard().commsOperation()).isNull();
        assertThat(heard().lostRaces()).isZero();
        assertThat(heard().duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(heard()).hasToString("Update place `" + KEY + "`: done");
    }

    @Test
    void whatChangesNothingLeavesWhatItFound() {
        updating(places)
                .update(EDITOR, KEY, FakeBody.of(Patch.builder(Room.TYPE).build()));
        assertThat(heard().after()).isNotNull().isSameAs(heard().before());
    }

    @Test
    void lostRacesAreCountedAndBeforeIsWhatWasReplaced() {
        var racing = new RacingPlaceStore(places).losingFirst(2).before(2, () -> {
            var found = requireNonNull(places.find(KEY, Set.of(PlaceKey.EMAIL_ADDRESS)));
            places.replace(found, Samples.ROOM.with(Place.PHONE, "theirs"));
        });
        updating(racing).update(EDITOR, KEY, CAPACITY);
        assertThat(heard().lostRaces()).isEqualTo(2);
        assertThat(requireNonNull(heard().before()).value()).isEqualTo(Samples.ROOM.with(Place.PHONE, "theirs"));
    }

    @Test
    void whoLosesEveryRaceIsToldOf() {
        updating(new RacingPlaceStore(places).losing(true)).update(EDITOR, KEY, CAPACITY);
        assertThat(heard().lostRaces()).isEqualTo(100);
        assertThat(heard().error()).isEqualTo(GraphError.lostEveryRace());
        assertThat(heard().after()).isNull();
    }

    @Test
    void aLostRaceUnderIfMatchIsToldOf() {
        var first = Preconditions.of(List.of("W/\"1\""), List.of());
        updating(new RacingPlaceStore(places).losing(true)).update(EDITOR, KEY, CAPACITY, first);
        assertThat(heard().lostRaces()).isEqualTo(1);
        assertThat(requireNonNull(heard().error()).status()).isEqualTo(412);
    }

    @Test
    void whatIsRefusedIsToldWithTheError() {
        updating(places).update(null, "k", CAPACITY);
        updating(places).update(Samples.NOBODY_SPECIAL, "k", CAPACITY);
        updating(places).update(EDITOR, "nowhere", CAPACITY);
        updating(places).update(EDITOR, KEY, CAPACITY, Preconditions.of(List.of(), List.of("*")));
        updating(places).update(EDITOR, KEY, CAPACITY.unreadable(GraphError.badRequest("unreadable")));
        assertThat(heard)
                .extracting(finished -> requireNonNull(finished.error()).status())
                .containsExactly(401, 403, 404, 412, 400);
        assertThat(heard)
                .extracting(finished -> finished.before() != null)
                .containsExactly(false, false, false, true, true);
        assertThat(heard).allSatisfy(finished -> assertThat(finished.after()).isNull());
        assertThat(heard.get(0).caller()).isNull();
        assertThat(heard.get(0)).hasToString("Update place `k`: " + heard.get(0).error());
    }

    @Test
    void whatAFrontEndRefusesByItselfIsToldOfNobodyAndInNoTime() {
        var keys = new ArrayList<>(List.of(KEY));
        var error = GraphError.of(415, "UnsupportedMediaType", "no");
        var refused = FinishedOperation.refused(Operations.UPDATE_PLACE, keys, error);
        keys.clear();
        assertThat(refused.operation()).isSameAs(Operations.UPDATE_PLACE);
        assertThat(refused.keys()).containsExactly(KEY);
        assertThat(refused.error()).isSameAs(error);
        assertThat(refused.duration()).isZero();
        assertThat(refused.lostRaces()).isZero();
        assertThat(List.of(refused))
                .allMatch(told -> told.caller() == null
                        && told.before() == null
                        && told.after() == null
                        && told.cause() == null
                        && told.commsOperation() == null);
    }

    @Test
    void whatTheStoreSaysIsTheCause() {
        var gone = StoreException.unavailable("the database is away", new IllegalStateException());
        updating(new RacingPlaceStore(places).failing(gone)).update(EDITOR, KEY, CAPACITY);
        assertThat(heard().cause()).isSameAs(gone);
        assertThat(heard().error()).isEqualTo(GraphError.unavailable());
    }

    @Test
    void whatIsReadIsToldAsItIs() {
        var place = value(GetPlace.of(Vintage.BETA_2022, places)
                .withListener(heard::add, time)
                .get(EDITOR, KEY));
        GetCall.of(Vintage.BETA_2022, calls).withListener(heard::add, time).get(Samples.BOT, Samples.CALL_ID);
        GetCommsOperation.of(Vintage.BETA_2022, calls)
                .withListener(heard::add, time)
                .get(Samples.BOT, Samples.CALL_ID, "none");
        assertThat(heard)
                .extracting(FinishedOperation::operation)
                .containsExactly(Operations.GET_PLACE, Operations.GET_CALL, Operations.GET_COMMS_OPERATION);
        assertThat(heard.get(0).before()).isSameAs(place);
        assertThat(heard.get(0).after()).isSameAs(place);
        assertThat(heard.get(2).keys()).containsExactly(Samples.CALL_ID, "none");
        assertThat(heard.get(2).error()).isEqualTo(GraphError.callNotFound());
    }

    @Test
    void anUpdateOfMetadataIsToldWithTheCallAndTheCommsOperation() {
        var update = UpdateCallMetadata.of(Vintage.BETA_2022, calls, () -> new UUID(0, 1))
                .withListener(heard::add, time);
        var operation = value(update.update(Samples.BOT, Samples.CALL_ID, METADATA));
        assertThat(requireNonNull(heard().before()).value()).isSameAs(Samples.CALL);
        assertThat(heard().after()).isEqualTo(calls.find(Samples.CALL_ID));
        assertThat(heard().commsOperation()).isSameAs(operation);
    }

    @Test
    void whatAListenerThrowsGoesToWhoeverAskedAndUndoesNothing() {
        var deaf = new IllegalStateException("deaf");
        var update = UpdatePlace.of(Vintage.BETA_2022, places)
                .withListener(
                        finished -> {
                            throw deaf;
                        },
                        time);
        assertThatThrownBy(() -> update.update(EDITOR, KEY, CAPACITY)).isSameAs(deaf);
        assertThat(held(places.find(KEY, Set.of(PlaceKey.EMAIL_ADDRESS))))
                .isEqualTo(Samples.ROOM.with(Room.CAPACITY, 50));
    }

    @Test
    void listsAreToldToo() {
        ListPlaces.of(Vintage.BETA_2022, places)
                .withListener(heard::add, time)
                .list(EDITOR, Room.TYPE, ListOptions.DEFAULT);
        ListRooms.of(Vintage.BETA_2022, places)
                .withListener(heard::add, time)
                .list(EDITOR, "@contoso.com", ListOptions.DEFAULT);
        assertThat(heard)
                .extracting(FinishedOperation::operation)
                .containsExactly(Operations.LIST_PLACES, Operations.LIST_ROOMS);
    }
}
