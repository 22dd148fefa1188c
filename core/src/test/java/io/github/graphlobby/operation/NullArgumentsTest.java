package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.known;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.schema.ResourceType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A null argument is named; a caller may be null, for nobody. */
@SuppressWarnings("NullAway") // that null is refused is what is tested
class NullArgumentsTest {
    private static final PermissionModel MODEL = Vintage.BETA_2022.permissions();
    private static final ListOptions DEFAULT = ListOptions.DEFAULT;
    private static final FakeBody BODY = FakeBody.of(Patch.builder(Room.TYPE).build());

    private final PlaceStore places = InMemoryPlaceStore.of(List.of());
    private final CallStore calls = InMemoryCallStore.of(List.of());
    private final GetPlace getPlace = GetPlace.of(Vintage.BETA_2022, places);
    private final ListPlaces list = ListPlaces.of(Vintage.BETA_2022, places);
    private final ListRooms rooms = ListRooms.of(Vintage.BETA_2022, places);
    private static final PathMatch MATCH = Samples.match("/places/1");
    private final GetCall getCall = GetCall.of(Vintage.BETA_2022, calls);
    private final GetCommsOperation getCommsOperation = GetCommsOperation.of(Vintage.BETA_2022, calls);
    private final UpdatePlace updatePlace = UpdatePlace.of(Vintage.BETA_2022, places);
    private final UpdateCallMetadata updateMetadata =
            UpdateCallMetadata.of(Vintage.BETA_2022, calls, () -> new UUID(0, 1));

    @TestFactory
    Stream<DynamicTest> theArgumentIsNamed() {
        return Stream.<Map.Entry<String, ThrowingCallable>>of(
                        Map.entry("key", () -> getPlace.get(Samples.EDITOR, (String) null)),
                        Map.entry("match", () -> getPlace.get(known(Samples.EDITOR), null, Outcome.Success::new)),
                        Map.entry("type", () -> list.list(Samples.EDITOR, (ResourceType<Room>) null, DEFAULT)),
                        Map.entry("match", () -> list.list(known(Samples.EDITOR), null, DEFAULT)),
                        Map.entry("options", () -> list.list(Samples.EDITOR, Room.TYPE, null)),
                        Map.entry("key", () -> rooms.list(Samples.EDITOR, (String) null, DEFAULT)),
                        Map.entry("match", () -> rooms.list(known(Samples.EDITOR), null, DEFAULT)),
                        Map.entry("callId", () -> getCall.get(Samples.BOT, (String) null)),
                        Map.entry("match", () -> getCall.get(known(Samples.BOT), null, Outcome.Success::new)),
                        Map.entry("operationId", () -> getCommsOperation.get(Samples.BOT, "c", null)),
                        Map.entry("match", () -> getCommsOperation.get(known(Samples.BOT), null, Outcome.Success::new)),
                        Map.entry("caller", () -> getPlace.get(null, MATCH, Outcome.Success::new)),
                        Map.entry("answer", () -> getPlace.get(known(Samples.EDITOR), MATCH, null)),
                        Map.entry("key", () -> updatePlace.update(Samples.EDITOR, (String) null, BODY)),
                        Map.entry("body", () -> updatePlace.update(Samples.EDITOR, "k", null)),
                        Map.entry("callId", () -> updateMetadata.update(Samples.BOT, (String) null, BODY)),
                        Map.entry("body", () -> updateMetadata.update(Samples.BOT, "c", null)),
                        Map.entry("vintage", () -> PlaceUpdate.of(null)),
                        Map.entry(
                                "place", () -> PlaceUpdate.of(Vintage.BETA_2022).apply(null, BODY)),
                        Map.entry("patch", () -> Vintage.BETA_2022.refusals((Patch<Room>) null, null)),
                        Map.entry("model", () -> Vintage.BETA_2022.withPermissions(null)),
                        Map.entry("caller", () -> MODEL.decide(null, "GET", "/places/1")),
                        Map.entry("method", () -> MODEL.decide(Samples.EDITOR, null, "/places/1")),
                        Map.entry("path", () -> MODEL.decide(Samples.EDITOR, "GET", (String) null)))
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThatNullPointerException()
                                .isThrownBy(entry.getValue())
                                .withMessage(entry.getKey())));
    }
}
