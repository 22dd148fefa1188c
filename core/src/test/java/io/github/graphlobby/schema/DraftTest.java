package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Room ROOM = Room.TYPE.empty().with(Room.CAPACITY, 5).with(Place.PHONE, "1");

    @Test
    void valuesStandInTheOrderOfThePropertiesInAnArrayOfTheDraft() {
        Draft<Room> draft = Draft.of(ROOM);

        assertThat(Draft.values(ROOM)).hasSameSizeAs(Room.TYPE.properties());
        assertThat(draft.value(Room.CAPACITY.index())).isEqualTo(5);
        assertThat(draft.value(Place.PHONE.index())).isEqualTo("1");
        assertThat(draft.value(Place.LABEL.index())).isNull();
        draft.put(Room.CAPACITY.index(), 6);
        assertThat(ROOM.capacity()).isEqualTo(5);
        assertThat(draft.toResource()).isEqualTo(ROOM.with(Room.CAPACITY, 6));
    }

    @Test
    void whatWasPutIsPresentAndWhatTheResourceHadIsNot() {
        Draft<Room> draft = Draft.of(ROOM);

        draft.put(Room.CAPACITY.index(), null);

        assertThat(draft.present()).isEqualTo(1L << Room.CAPACITY.index());
        assertThat(draft.value(Place.LABEL.index())).isNull();
    }

    @Test
    void aDraftWithoutValuesMakesTheEmptyResource() {
        assertThat(Draft.of(Room.TYPE).toResource()).isEqualTo(Room.TYPE.empty());
    }

    @Test
    void membersThatNoPropertyDeclaresAreChecked() {
        Draft<Room> draft = Draft.of(Room.TYPE);

        draft.additional(Map.of("capacity", 5));

        assertThatIllegalArgumentException()
                .isThrownBy(draft::toResource)
                .withMessage("`capacity` is a property of microsoft.graph.room");
    }

    @Test
    void valuesThatWereTakenCannotBeChangedAnyMore() {
        Draft<Room> draft = Draft.of(ROOM);

        draft.take();

        assertThatThrownBy(() -> draft.put(0, "x")).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalStateException().isThrownBy(draft::take).withMessage("the values of the draft were taken");
    }

    @Test
    void aDraftKnowsItsOtherMembers() {
        Draft<Room> draft = Draft.of(Room.TYPE);
        draft.additional(Map.of("colour", "red"));
        assertThat(draft.additional()).isEqualTo(Map.of("colour", "red"));
    }
}
