package io.github.graphlobby.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule that ships: displayName = nickname + " " + label. */
class RecalculationTest {

    @Test
    void theDisplayNameFollowsEachOfNicknameAndLabel() {
        assertThat(named(Samples.ROOM.with(Room.NICKNAME, "New"))).isEqualTo("New 99");
        assertThat(named(Samples.ROOM.with(Place.LABEL, "1"))).isEqualTo("Storage 1");
    }

    @Test
    void theDisplayNameStaysWhereItHasNoReasonToChange() {
        assertThat(named(Samples.ROOM.with(Room.CAPACITY, 50))).isEqualTo("Conf Room 100");
        assertThat(named(Samples.ROOM.with(Place.LABEL, null))).isEqualTo("Conf Room 100");
        assertThat(named(Samples.ROOM.with(Room.NICKNAME, null))).isEqualTo("Conf Room 100");
        var list = Samples.ROOM_LIST.with(Place.LABEL, "1");
        assertThat(Recalculation.DISPLAY_NAME.recalculate(Samples.ROOM_LIST, list))
                .isSameAs(list);
        assertThat(Recalculation.DISPLAY_NAME.recalculate(Samples.ROOM, list)).isSameAs(list);
    }

    private static @Nullable String named(Room after) {
        return Recalculation.DISPLAY_NAME.recalculate(Samples.ROOM, after).displayName();
    }
}
