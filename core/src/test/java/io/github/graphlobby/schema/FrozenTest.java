package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;

class FrozenTest {
    @Test
    void nullStaysNull() {
        assertThat(Frozen.list(null)).isNull();
    }

    @Test
    void nullItemsAreKept() {
        assertThat(Frozen.list(Arrays.asList("a", null)))
                .containsExactly("a", null)
                .isInstanceOf(RandomAccess.class);
    }

    @Test
    void copyDoesNotFollowTheOriginal() {
        var tags = new ArrayList<>(List.of("a"));
        Room room = Room.TYPE.empty().with(Place.TAGS, tags);
        tags.add("b");

        assertThat(room.tags()).containsExactly("a");
    }

    @Test
    @SuppressWarnings("NullAway") // the copy of a list is a list
    void copyCannotBeChanged() {
        List<String> copy = Frozen.list(List.of("b", "a"));

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.add("c"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.set(0, "c"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> copy.sort(Comparator.naturalOrder()));
    }

    @Test
    void copyIsNotCopiedAgain() {
        var copy = Frozen.list(List.of("a"));

        assertThat(Frozen.list(copy)).isSameAs(copy);
    }
}
