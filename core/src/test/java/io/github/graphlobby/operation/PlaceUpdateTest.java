package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A place at hand and a body in, the place as it becomes out. */
class PlaceUpdateTest {
    private static final Patch<Room> CAPACITY =
            Patch.builder(Room.TYPE).set(Room.CAPACITY, 50).build();

    private final PlaceUpdate update = PlaceUpdate.of(Vintage.BETA_2022);

    @Test
    void aPlaceIsUpdatedAndRecalculated() {
        var recalculated = update.withRecalculation((before, after) -> ((Room) after).with(Room.LABEL, "new"));

        assertThat(value(recalculated.apply(Samples.ROOM, FakeBody.of(CAPACITY))))
                .isEqualTo(Samples.ROOM.with(Room.CAPACITY, 50).with(Place.LABEL, "new"));
    }

    @Test
    void aPlaceThatDoesNotChangeIsTheSame() {
        var empty = FakeBody.of(Patch.builder(Room.TYPE).build());
        assertThat(value(update.apply(Samples.ROOM, empty))).isSameAs(Samples.ROOM);
    }

    @Test
    void aBodyNeedNotAnnounceItsTypeButMustBeRight() {
        var body = FakeBody.of(CAPACITY);

        assertThat(answer(update.apply(Samples.ROOM, body.announcing(null)))).isEqualTo("success");
        assertThat(error(update.apply(Samples.ROOM, body.announcing("microsoft.graph.roomList"))))
                .isEqualTo(GraphError.wrongPlaceType("microsoft.graph.roomList", "microsoft.graph.room"));
        assertThat(error(update.apply(Samples.WORKSPACE, body.announcing(null))))
                .isEqualTo(GraphError.wrongPlaceType(null, "microsoft.graph.workspace"));
    }

    @Test
    void aPlaceIsRefusedForTheReasonsOfUpdatePlace() {
        var id = Patch.builder(Room.TYPE).set(Entity.ID, "other").build();
        var unreadable = GraphError.of(400, "unreadable", "");
        var ruled = update.withRule((before, patch, after, caller) -> broken("/capacity"));

        assertThat(error(update.apply(Samples.ROOM, FakeBody.of(id))).details())
                .extracting(Violation::code)
                .containsExactly(Vintage.NOT_UPDATABLE);
        assertThat(error(update.apply(Samples.ROOM, FakeBody.of(CAPACITY).unreadable(unreadable))))
                .isEqualTo(unreadable);
        assertThat(error(ruled.apply(Samples.ROOM, FakeBody.of(CAPACITY))))
                .isEqualTo(GraphError.violations(broken("/capacity")));
    }

    @Test
    void aRuleIsAskedForNobodyInParticularUnlessSomebodyIsNamed() {
        var callers = new ArrayList<@Nullable Caller>();
        var ruled = update.withRule((before, patch, after, caller) -> {
            callers.add(caller);
            return Violations.NONE;
        });
        ruled.apply(Samples.ROOM, FakeBody.of(CAPACITY));
        ruled.apply(Samples.ROOM, FakeBody.of(CAPACITY), Samples.EDITOR);
        ruled.apply(Samples.ROOM, CAPACITY);
        ruled.apply(Samples.ROOM, CAPACITY, Samples.EDITOR);
        assertThat(callers).containsExactly(null, Samples.EDITOR, null, Samples.EDITOR);
    }

    @Test
    void whatTheBodyItselfRefusesIsNotAsked() {
        var refused = FakeBody.of(CAPACITY).refused(GraphError.of(413, "RequestEntityTooLarge", ""));
        assertThat(answer(update.apply(Samples.ROOM, refused))).isEqualTo("success");
        assertThat(update.vintage()).isSameAs(Vintage.BETA_2022);
    }

    @Test
    void aPatchThatWasReadElsewhereIsAppliedAsABodyIs() {
        var ruled = update.withRule((before, patch, after, caller) -> broken("/capacity"));

        assertThat(value(update.apply(Samples.ROOM, CAPACITY))).isEqualTo(Samples.ROOM.with(Room.CAPACITY, 50));
        assertThat(value(update.apply(Samples.ROOM, Patch.builder(Room.TYPE).build())))
                .isSameAs(Samples.ROOM);
        assertThat(error(ruled.apply(Samples.ROOM, CAPACITY))).isEqualTo(GraphError.violations(broken("/capacity")));
    }

    /** A repeated value is no change, so that the display name is none of them. */
    @Test
    void aPatchThatWasReadElsewhereIsRefusedForAllThatABodyIs() {
        var patch = Patch.builder(Room.TYPE)
                .set(Entity.ID, "HIJACKED")
                .set(Room.EMAIL_ADDRESS, "ceo@contoso.com")
                .set(Room.IS_MANAGED, true)
                .set(Place.DISPLAY_NAME, "Conf Room 100")
                .set(Room.CAPACITY, -1)
                .build();

        assertThat(error(update.apply(Samples.ROOM, patch)))
                .isEqualTo(error(update.apply(Samples.ROOM, FakeBody.of(patch))));
        assertThat(error(update.apply(Samples.ROOM, patch)).details())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/id", "/emailAddress", "/isManaged", "/capacity");
    }

    @Test
    void aPatchForAnotherTypeIsRefused() {
        var workspace = Patch.builder(Samples.WORKSPACE.resourceType()).build();

        assertThat(error(update.apply(Samples.ROOM_LIST, CAPACITY)))
                .isEqualTo(GraphError.wrongPlaceType("microsoft.graph.room", "microsoft.graph.roomList"));
        assertThat(error(update.apply(Samples.WORKSPACE, workspace)))
                .isEqualTo(GraphError.wrongPlaceType("microsoft.graph.workspace", "microsoft.graph.workspace"));
    }

    private static Violations broken(String pointer) {
        return new Violations(List.of(new Violation(pointer, "rule", "message")), 1);
    }
}
