package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import org.junit.jupiter.api.Test;

/** All values of one resource, each told by its property. */
class SnapshotTest {
    private static final Property<Object, String> FOREIGN =
            Declaration.<Object>complex("test.other").property("colour", Edm.STRING);

    @Test
    void snapshotHoldsEveryValue() {
        var snapshot = Snapshot.of(Room.TYPE.empty().with(Room.CAPACITY, 5));

        assertThat(snapshot.get(Room.CAPACITY)).isEqualTo(5);
        assertThat(snapshot.get(Place.PHONE)).isNull();
        assertThat(snapshot.additional()).isSameAs(Json.EMPTY);
    }

    @Test
    void snapshotIsNotAskedForAPropertyOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snapshot.of(Room.TYPE.empty()).get(FOREIGN));
    }
}
