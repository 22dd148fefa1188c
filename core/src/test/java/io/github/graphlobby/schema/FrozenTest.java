package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Test
    @SuppressWarnings("NullAway") // the copy of a map is a map
    void mapKeepsTheOrderOfItsEntriesWithoutThoseOfNull() {
        var map = new LinkedHashMap<String, String>();
        map.put("b", "1");
        map.put("x", null);
        map.put("a", "2");

        assertThat(Frozen.map(map).entrySet()).containsExactly(Map.entry("b", "1"), Map.entry("a", "2"));
        assertThat(Frozen.map(null)).isNull();
    }

    @Test
    @SuppressWarnings("NullAway") // the copy of a map is a map
    void copyOfAMapCannotBeChangedAndIsNotCopiedAgain() {
        var map = new LinkedHashMap<String, String>(Map.of("a", "1"));
        Map<String, String> copy = Frozen.map(map);
        map.put("b", "2");

        assertThat(copy).isEqualTo(Map.of("a", "1")).isSameAs(Frozen.map(copy));
        assertThat(copy.get("a")).isEqualTo("1");
        assertThat(copy.containsKey("b")).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.put("c", "3"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> copy.entrySet().iterator().next().setValue("3"));
    }

    @Test
    void keyOfAMapIsNoControlInformation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frozen.map(Map.of("@odata.type", "x")))
                .withMessage("`@odata.type` is control information and no key of a map");
    }

    @Test
    @SuppressWarnings("NullAway") // the copy of a map is a map
    void aCopiedMapKnowsItsKeys() {
        Map<String, Integer> copy = Frozen.map(Map.of("a", 1));
        assertThat(copy.containsKey("a")).isTrue();
        assertThat(copy.containsKey("b")).isFalse();
    }
}
