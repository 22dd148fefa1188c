package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.held;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code PATCH /places/{key}}: what an embedder has recalculated and checked. */
class UpdatePlaceRulesTest {
    private static final String KEY = "cf100@contoso.com";
    private static final String ID = requireNonNull(Samples.ROOM.id());

    private static final Patch<Room> CAPACITY =
            Patch.builder(Room.TYPE).set(Room.CAPACITY, 50).build();

    private final InMemoryPlaceStore store =
            InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.ROOM_LIST, Samples.WORKSPACE));
    private final PlaceUpdate step = PlaceUpdate.of(Vintage.BETA_2022);
    private final UpdatePlace update = UpdatePlace.of(step, store);

    @Test
    void whatIsRecalculatedIsStoredAndAnswered() {
        var recalculating = UpdatePlace.of(
                step.withRecalculation(
                        (before, after) -> ((Room) after).with(Room.FLOOR_NUMBER, ((Room) before).capacity())),
                store);
        var after = held(recalculating.update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY)));
        assertThat(after).isEqualTo(Samples.ROOM.with(Room.CAPACITY, 50).with(Room.FLOOR_NUMBER, 8));
        assertThat(stored()).isSameAs(after);
    }

    @Test
    void nothingIsRecalculatedByDefault() {
        var patch = Patch.builder(Room.TYPE).set(Room.NICKNAME, "New").build();
        assertThat(held(update.update(Samples.EDITOR, KEY, FakeBody.of(patch))).displayName())
                .isEqualTo("Conf Room 100");
    }

    @Test
    void theShippedRuleMakesTheDisplayNameOfNicknameAndLabel() {
        var naming = UpdatePlace.of(step.withRecalculation(Recalculation.DISPLAY_NAME), store);
        var patch = Patch.builder(Room.TYPE)
                .set(Room.NICKNAME, "Conf Room")
                .set(Place.LABEL, "100 B")
                .build();
        assertThat(held(naming.update(Samples.EDITOR, KEY, FakeBody.of(patch))).displayName())
                .isEqualTo("Conf Room 100 B");
    }

    @Test
    void aRuleSeesWhatWasThePatchWhatWillBeAndWhoAsks() {
        var seen = new ArrayList<Object>();
        var checking = step.withRecalculation(Recalculation.DISPLAY_NAME).withRule((before, patch, after, caller) -> {
            seen.addAll(List.of(before, patch, after, requireNonNull(caller)));
            return Violations.NONE;
        });
        var patch = Patch.builder(Room.TYPE).set(Place.LABEL, "1").build();
        UpdatePlace.of(checking, store).update(Samples.EDITOR, KEY, FakeBody.of(patch));
        var after = Samples.ROOM.with(Place.LABEL, "1").with(Place.DISPLAY_NAME, "Storage 1");
        assertThat(seen).containsExactly(Samples.ROOM, patch, after, Samples.EDITOR);
    }

    @Test
    void theViolationsOfAllRulesAreAnsweredTogetherAndNothingIsStored() {
        var checking = step.withRule((before, patch, after, caller) -> violation("/a", "first"))
                .withRule((before, patch, after, caller) -> Violations.NONE)
                .withRule((before, patch, after, caller) -> violation("/b", "second"));
        var error = error(UpdatePlace.of(checking, store).update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY)));
        assertThat(error.status()).isEqualTo(400);
        assertThat(error.details()).extracting(Violation::code).containsExactly("first", "second");
        assertThat(stored()).isSameAs(Samples.ROOM);
    }

    @Test
    void theOperationItselfIsNotChangedByRulesAdded() {
        var refusing = step.withRule((before, patch, after, caller) -> violation("/a", "first"));
        assertThat(refusing).isNotSameAs(step);
        assertThat(answer(update.update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY))))
                .isEqualTo("success");
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
