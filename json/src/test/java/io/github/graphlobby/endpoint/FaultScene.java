package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.CommsOperationProgress;
import io.github.graphlobby.operation.FinishedOperation;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.OperationListener;
import io.github.graphlobby.operation.Pause;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceRule;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Recalculation;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.schema.Violations;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is stored before each request of which one call fails, and the ports through which the call goes. */
final class FaultScene {
    private static final Place ROOM =
            Room.TYPE.empty().with(Entity.ID, "r1").with(Room.CAPACITY, 8).with(Room.EMAIL_ADDRESS, "r1@contoso.com");
    private static final Place ROOM_LIST = RoomList.TYPE
            .empty()
            .with(Entity.ID, "l1")
            .with(RoomList.ROOMS, List.of(Room.TYPE.empty().with(Entity.ID, "r1")));
    private static final Call CALL = Call.TYPE
            .empty()
            .with(Entity.ID, "c1")
            .with(Call.MY_PARTICIPANT_ID, "p1")
            .with(
                    Call.PARTICIPANTS,
                    List.of(Participant.TYPE.empty().with(Entity.ID, "p1").with(Participant.METADATA, "before")));

    private final InMemoryPlaceStore realPlaces = InMemoryPlaceStore.of(List.of(ROOM, ROOM_LIST));
    private final InMemoryCallStore realCalls = InMemoryCallStore.of(List.of(CALL));
    private final AtomicInteger numbers = new AtomicInteger();

    final List<Throwable> failures = new ArrayList<>();
    final List<FinishedOperation> finished = new ArrayList<>();

    final PlaceStore places;
    final CallStore calls;
    final Supplier<UUID> ids;
    final InstantSource clock;
    final OperationListener listener;
    final Pause pause;
    final PlaceRule rule;
    final Recalculation recalculation;
    final GraphEndpoint endpoint;

    @SuppressWarnings("unchecked") // a class has no type arguments
    FaultScene(FaultPoint point) {
        var call = requireNonNull(realCalls.find("c1"));
        realCalls.replace(call, call.value(), CommsOperationProgress.create("o1", null));
        places = point.over(PlaceStore.class, realPlaces);
        calls = point.over(CallStore.class, realCalls);
        ids = point.over(Supplier.class, () -> new UUID(0, numbers.incrementAndGet()));
        clock = point.over(InstantSource.class, () -> Instant.EPOCH);
        listener = point.over(OperationListener.class, finished::add);
        pause = point.over(Pause.class, losses -> true);
        rule = point.over(PlaceRule.class, (before, patch, after, caller) -> Violations.NONE);
        recalculation = point.over(Recalculation.class, (before, after) -> after);
        endpoint = GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        places,
                        calls,
                        point.over(Callers.class, GraphEndpointScene::caller),
                        ids,
                        clock)
                .listener((requestId, cause) -> failures.add(cause))
                .operationListener(listener)
                .rule(rule)
                .recalculation(recalculation)
                .pause(pause)
                .build();
    }

    /** All that can be seen; of commsOperations those that a request can have made. */
    List<@Nullable Object> state() {
        var all = new ArrayList<@Nullable Object>(Arrays.asList(
                value(realPlaces.find("r1", Set.of(PlaceKey.ID))),
                value(realPlaces.find("r1@contoso.com", Set.of(PlaceKey.EMAIL_ADDRESS))),
                value(realPlaces.find("l1", Set.of(PlaceKey.ID))),
                value(realCalls.find("c1")),
                value(realCalls.findCommsOperation("c1", "o1"))));
        for (int i = 1; i <= numbers.get(); i++) {
            all.add(value(realCalls.findCommsOperation("c1", new UUID(0, i).toString())));
        }
        all.removeIf(value -> value == null);
        return all;
    }

    private static @Nullable Object value(@Nullable Versioned<?> held) {
        return held == null ? null : held.value();
    }
}
