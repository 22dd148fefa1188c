package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.held;
import static io.github.graphlobby.operation.Outcomes.known;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code PATCH /places/{key}}: the order of checks and what is stored. */
class UpdatePlaceTest {
    private static final String KEY = "cf100@contoso.com";
    private static final String ID = requireNonNull(Samples.ROOM.id());
    private static final GraphError TOO_LARGE = GraphError.of(413, "RequestEntityTooLarge", "too large");

    private static final Patch<Room> CAPACITY =
            Patch.builder(Room.TYPE).set(Room.CAPACITY, 50).build();

    private final InMemoryPlaceStore store =
            InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.ROOM_LIST, Samples.WORKSPACE));
    private final PlaceUpdate step = PlaceUpdate.of(Vintage.BETA_2022);
    private final UpdatePlace update = UpdatePlace.of(step, store);

    @Test
    void thePlaceIsStoredAndAnswered() {
        var after = held(update.update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY)));
        assertThat(after).isEqualTo(Samples.ROOM.with(Room.CAPACITY, 50));
        assertThat(stored()).isSameAs(after);
    }

    @Test
    void aFrontEndHandsOverThePathThatItMatched() {
        var match = Samples.match("/places('CF100%40contoso.com')");
        assertThat(held(update.update(known(Samples.EDITOR), match, FakeBody.of(CAPACITY), Preconditions.NONE)))
                .isEqualTo(Samples.ROOM.with(Room.CAPACITY, 50));
        assertThat(answer(update.update(
                        new Outcome.Failure<>(GraphError.unauthenticated()),
                        match,
                        FakeBody.of(CAPACITY),
                        Preconditions.NONE)))
                .isEqualTo("401 InvalidAuthenticationToken");
        assertThat(answer(
                        update.update(known(Samples.NOBODY_SPECIAL), match, FakeBody.of(CAPACITY), Preconditions.NONE)))
                .isEqualTo("403 Authorization_RequestDenied");
    }

    @Test
    void aCastIsForPlacesOfItsType() {
        var list = Samples.match("/places/cf100@contoso.com/graph.roomList");
        assertThat(answer(update.update(known(Samples.EDITOR), list, FakeBody.of(CAPACITY), Preconditions.NONE)))
                .isEqualTo("404 ErrorItemNotFound");
        assertThat(stored()).isSameAs(Samples.ROOM);
        var room = Samples.match("/places/cf100@contoso.com/microsoft.graph.room");
        assertThat(held(update.update(known(Samples.EDITOR), room, FakeBody.of(CAPACITY), Preconditions.NONE)))
                .isEqualTo(Samples.ROOM.with(Room.CAPACITY, 50));
    }

    @Test
    void aRoomListIsUpdatedByItsOwnList() {
        var patch = Patch.builder(RoomList.TYPE)
                .set(Place.DISPLAY_NAME, "Building 1")
                .build();
        var after = held(update.update(Samples.EDITOR, "BLDG1@contoso.com", FakeBody.of(patch)));
        assertThat(after.displayName()).isEqualTo("Building 1");
    }

    /** Each request has one fault less than the one before, and each fault is answered before all that are left. */
    @ParameterizedTest
    @CsvSource({
        "0, 401 InvalidAuthenticationToken",
        "1, 403 Authorization_RequestDenied",
        "2, 413 RequestEntityTooLarge",
        "3, 404 ErrorItemNotFound",
        "4, 400 unreadable",
        "5, 400 ErrorInvalidRequest",
        "6, 400 BadRequest",
        "7, 400 rule",
        "8, 503 ServiceUnavailable",
        "9, success"
    })
    void theFirstFaultIsAnswered(int repaired, String expected) {
        var faulty = new RacingPlaceStore(store).losing(repaired < 9).failing(repaired < 3);
        var ruled = step.withRule(
                (before, patch, after, caller) -> repaired < 8 ? violation("/capacity", "rule") : Violations.NONE);
        var request = UpdatePlace.of(ruled, faulty).withPause(losses -> true);
        assertThat(withCause(request.update(callerOf(repaired), keyOf(repaired), bodyOf(repaired))))
                .isEqualTo(expected);
        assertThat(stored()).isEqualTo(repaired < 9 ? Samples.ROOM : Samples.ROOM.with(Room.CAPACITY, 50));
    }

    private static @Nullable Caller callerOf(int repaired) {
        return switch (repaired) {
            case 0 -> null;
            case 1 -> Samples.NOBODY_SPECIAL;
            default -> Samples.EDITOR;
        };
    }

    private static String keyOf(int repaired) {
        return repaired < 4 ? "nowhere" : KEY;
    }

    private static FakeBody bodyOf(int repaired) {
        var body = FakeBody.of(CAPACITY);
        body = repaired < 3 ? body.refused(TOO_LARGE) : body;
        body = repaired < 5 ? body.unreadable(GraphError.of(400, "unreadable", "")) : body;
        body = repaired < 6 ? body.announcing("microsoft.graph.roomList") : body;
        return repaired < 7 ? body.violating(new Violation("/x", "unknownProperty", "no such property")) : body;
    }

    /** The violations of the schema and of a rule have the same code, so the rule's is told by its detail. */
    private static String withCause(Outcome<?> outcome) {
        boolean rule = outcome instanceof Outcome.Failure<?> failure
                && failure.error().details().stream()
                        .anyMatch(detail -> detail.code().equals("rule"));
        return rule ? "400 rule" : answer(outcome);
    }

    @Test
    void aPersonalAccountIsNobodyHereAndAnApplicationIsForbidden() {
        var personal = Caller.of(Scheme.DELEGATED_PERSONAL, "Place.ReadWrite.All");
        var application = Caller.of(Scheme.APPLICATION, "Place.ReadWrite.All");
        var body = FakeBody.of(CAPACITY);
        assertThat(answer(update.update(personal, KEY, body))).isEqualTo("401 InvalidAuthenticationToken");
        assertThat(answer(update.update(application, KEY, body))).isEqualTo("403 Authorization_RequestDenied");
        assertThat(answer(UpdatePlace.of(Vintage.V1_2026, store).update(application, KEY, body)))
                .isEqualTo("success");
    }

    @ParameterizedTest
    @ValueSource(strings = {"microsoft.graph.Room", "Microsoft.Graph.room", "room", "microsoft.graph.place", ""})
    void anotherTypeThanTheStoredOneIsRefusedAlone(String announced) {
        var body = FakeBody.of(CAPACITY)
                .announcing(announced)
                .violating(new Violation("/@odata.type", "wrongODataType", "must be microsoft.graph.room"));
        assertThat(error(update.update(Samples.EDITOR, KEY, body)))
                .isEqualTo(GraphError.wrongPlaceType(announced, "microsoft.graph.room"));
    }

    @Test
    void aBodyWithoutATypeIsRefused() {
        var body = FakeBody.of(CAPACITY).announcing(null);
        assertThat(error(update.update(Samples.EDITOR, KEY, body)))
                .isEqualTo(GraphError.wrongPlaceType(null, "microsoft.graph.room"));
    }

    @Test
    void aPlaceThatIsNeitherRoomNorRoomListIsNotUpdatedEvenUnderItsOwnType() {
        var patch = Patch.builder(OtherPlace.type("microsoft.graph.workspace"))
                .set(Place.PHONE, "555-555-0100")
                .build();
        assertThat(error(update.update(Samples.EDITOR, "w1", FakeBody.of(patch)))
                        .code())
                .isEqualTo("ErrorInvalidRequest");
    }

    @Test
    void allViolationsAreAnsweredTogether() {
        var patch = Patch.builder(Room.TYPE)
                .set(Room.CAPACITY, -1)
                .set(Room.EMAIL_ADDRESS, "other@contoso.com")
                .set(Place.DISPLAY_NAME, "Other")
                .build();
        var error = error(update.update(Samples.EDITOR, KEY, FakeBody.of(patch)));
        assertThat(error.message()).endsWith("(and 2 more)");
        assertThat(error.details())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/capacity", "/emailAddress", "/displayName");
        assertThat(stored()).isSameAs(Samples.ROOM);
    }

    @Test
    void theStoredValueMayBeRepeated() {
        var patch = Patch.builder(Room.TYPE)
                .set(Entity.ID, ID)
                .set(Place.DISPLAY_NAME, "Conf Room 100")
                .set(Room.CAPACITY, 50)
                .build();
        assertThat(held(update.update(Samples.EDITOR, KEY, FakeBody.of(patch))))
                .isEqualTo(Samples.ROOM.with(Room.CAPACITY, 50));
    }

    @Test
    void nothingIsWrittenWhenNothingChanges() {
        var racing = new RacingPlaceStore(store);
        var patch = Patch.builder(Room.TYPE)
                .set(Room.CAPACITY, 8)
                .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Buffalo"))
                .build();
        var after = UpdatePlace.of(Vintage.BETA_2022, racing).update(Samples.EDITOR, KEY, FakeBody.of(patch));
        assertThat(held(after)).isSameAs(Samples.ROOM);
        var empty = FakeBody.of(Patch.builder(Room.TYPE).build());
        assertThat(held(UpdatePlace.of(Vintage.BETA_2022, racing).update(Samples.EDITOR, KEY, empty)))
                .isSameAs(Samples.ROOM);
        assertThat(racing.replacements()).isZero();
    }

    @Test
    void aRepeatOfTheStoredValueChecksTheRulesStill() {
        var rule =
                UpdatePlace.of(step.withRule((before, patch, after, caller) -> violation("/capacity", "rule")), store);
        assertThat(withCause(rule.update(
                        Samples.EDITOR,
                        KEY,
                        FakeBody.of(Patch.builder(Room.TYPE).build()))))
                .isEqualTo("400 rule");
    }

    private Place stored() {
        return requireNonNull(store.find(ID, Set.of(PlaceKey.ID))).value();
    }

    private static Violations violation(String pointer, String code) {
        var violations = new Violations.Builder();
        violations.add(new Violation(pointer, code, "message"));
        return violations.build();
    }
}
