package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.PatchArbitraries.patches;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/** That the kit draws what it promises; with that many samples chance plays no part. */
class ArbitrariesTest {
    private static <T> List<T> many(Arbitrary<T> arbitrary) {
        return samples(200, arbitrary);
    }

    private static <T> List<T> samples(int count, Arbitrary<T> arbitrary) {
        return arbitrary.sampleStream().limit(count).toList();
    }

    @Example
    void textIsOfAllKindsButHasNoLoneSurrogates() {
        assertThat(samples(2000, JsonArbitraries.text()))
                .noneMatch(text -> text.codePoints().anyMatch(ArbitrariesTest::isSurrogate))
                .contains("")
                .anyMatch(text -> text.length() > 300)
                .anyMatch(text -> text.codePoints().anyMatch(Character::isISOControl))
                .anyMatch(text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    @Example
    void jsonValuesAreInNormalFormAndOfAllKinds() {
        var values = samples(2000, JsonArbitraries.values());

        assertThat(values).allSatisfy(value -> assertThat(Json.value(value)).isEqualTo(value));
        assertThat(values.stream().map(Object::getClass).distinct()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(values).anyMatch(value -> value instanceof Map<?, ?> object && object.containsValue(null));
        assertThat(values).anyMatch(value -> value instanceof List<?> list && list.contains(null));
    }

    @Example
    void everyPropertyOfAResourceIsSometimesWithAndSometimesWithoutAValue() {
        var rooms = many(ResourceArbitraries.resources(Room.TYPE));

        assertThat(rooms).contains(Room.TYPE.empty());
        for (Property<? super Room, ?> property : Room.TYPE.properties()) {
            assertThat(rooms)
                    .anyMatch(room -> Snapshot.of(room).get(property) == null)
                    .anyMatch(room -> Snapshot.of(room).get(property) != null);
        }
    }

    @Example
    void resourcesKeepTheRulesButMayHaveGrown() {
        var rooms = many(ResourceArbitraries.resources(Room.TYPE));

        assertThat(rooms)
                .noneMatch(room -> room.capacity() != null && room.capacity() < 0)
                .noneMatch(room -> room.tags() != null && room.tags().contains(null))
                .anyMatch(room -> room.bookingType() != null
                        && !List.of("unknown", "standard", "reserved")
                                .contains(room.bookingType().toString()))
                .anyMatch(room -> room.additional().containsValue(null));
    }

    @Example
    void anyResourcesBreakTheRulesToo() {
        assertThat(many(ResourceArbitraries.anyResources(Room.TYPE)))
                .anyMatch(room -> room.capacity() != null && room.capacity() < 0)
                .anyMatch(room -> room.tags() != null && room.tags().contains(null));
        assertThat(many(ResourceArbitraries.anyResources(Call.TYPE)))
                .anyMatch(call ->
                        call.callbackUri() != null && !call.callbackUri().startsWith("http"));
    }

    @Example
    void fullResourcesHaveEveryProperty() {
        assertThat(samples(20, ResourceArbitraries.fullResources(RoomList.TYPE)))
                .allSatisfy(list -> assertThat(RoomList.TYPE.properties())
                        .noneMatch(property -> Snapshot.of(list).get(property) == null));
    }

    @Example
    void anAbstractTypeIsDrawnAsEveryKindOfIt() {
        var children = many(ResourceArbitraries.resources(Room.TYPE)).stream()
                .flatMap(room -> children(room).stream())
                .toList();

        assertThat(children)
                .hasAtLeastOneElementOfType(Room.class)
                .hasAtLeastOneElementOfType(RoomList.class)
                .anyMatch(place ->
                        place instanceof OtherPlace other && other.odataType().contains("\u00ED"))
                .anyMatch(place -> !children(place).isEmpty())
                .contains((Place) null);
    }

    private static List<@Nullable Place> children(@Nullable Place place) {
        return place == null || place.children() == null ? List.of() : new ArrayList<>(place.children());
    }

    @Example
    void patchesOmitClearSetAndMergeEveryProperty() {
        var kinds = many(patches(Room.TYPE)).stream()
                .map(patch -> patch.change(Place.ADDRESS).getClass())
                .distinct();

        assertThat(kinds).hasSize(4);
        assertThat(many(patches(Room.TYPE)))
                .anyMatch(Patch::isEmpty)
                .anyMatch(patch -> !patch.additional().isEmpty())
                .anyMatch(patch -> patch.change(Place.DISPLAY_NAME) instanceof Change.Cleared<?>);
    }

    @Example
    void legalPatchesHaveNoViolationAndNeverReplaceAnObject() {
        assertThat(many(PatchArbitraries.legalPatches(Call.TYPE)))
                .allMatch(patch -> patch.violations().isEmpty())
                .noneMatch(patch -> patch.change(Call.SOURCE) instanceof Change.Set<?>)
                .anyMatch(patch -> patch.change(Call.SOURCE) instanceof Change.Merged<?>)
                .anyMatch(patch -> patch.change(Call.CALLBACK_URI) instanceof Change.Set<?>)
                .anyMatch(patch -> !patch.additional().isEmpty());
    }
}
