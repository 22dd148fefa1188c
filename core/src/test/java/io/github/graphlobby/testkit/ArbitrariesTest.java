package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.PatchArbitraries.patches;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.Draws;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.jspecify.annotations.Nullable;

/** That the kit draws what it promises. */
class ArbitrariesTest {
    @Example
    void textIsOfAllKindsButHasNoLoneSurrogates() {
        new Draws<>(JsonArbitraries.text())
                .never(text -> text.codePoints().anyMatch(ArbitrariesTest::isSurrogate))
                .sometimes(String::isEmpty)
                .sometimes(text -> text.length() > 300)
                .sometimes(text -> text.codePoints().anyMatch(Character::isISOControl))
                .sometimes(text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    @Example
    void jsonValuesAreInNormalFormAndOfAllKinds() {
        var values = new Draws<>(JsonArbitraries.values()).always(value -> value.equals(Json.value(value)));

        Stream.of(Boolean.class, String.class, Long.class, BigInteger.class, BigDecimal.class, List.class, Map.class)
                .forEach(kind -> values.sometimes(kind::isInstance));
        values.sometimes(value -> value instanceof Map<?, ?> object && object.containsValue(null));
        values.sometimes(value -> value instanceof List<?> list && list.contains(null));
    }

    @Example
    void everyPropertyOfAResourceIsSometimesWithAndSometimesWithoutAValue() {
        var rooms = new Draws<>(ResourceArbitraries.resources(Room.TYPE)).sometimes(Room.TYPE.empty()::equals);

        for (Property<? super Room, ?> property : Room.TYPE.properties()) {
            rooms.sometimes(room -> room.get(property) == null).sometimes(room -> room.get(property) != null);
        }
    }

    @Example
    void resourcesKeepTheRulesButMayHaveGrown() {
        new Draws<>(ResourceArbitraries.resources(Room.TYPE))
                .never(room -> room.capacity() != null && room.capacity() < 0)
                .never(room -> room.tags() != null && room.tags().contains(null))
                .sometimes(room -> room.bookingType() != null
                        && !List.of("unknown", "standard", "reserved")
                                .contains(room.bookingType().toString()))
                .sometimes(room -> room.additional().containsValue(null));
    }

    @Example
    void anyResourcesBreakTheRulesToo() {
        new Draws<>(ResourceArbitraries.anyResources(Room.TYPE))
                .sometimes(room -> room.capacity() != null && room.capacity() < 0)
                .sometimes(room -> room.tags() != null && room.tags().contains(null));
        new Draws<>(ResourceArbitraries.anyResources(Call.TYPE))
                .sometimes(call ->
                        call.callbackUri() != null && !call.callbackUri().startsWith("http"));
    }

    @Example
    void fullResourcesHaveEveryProperty() {
        assertThat(ResourceArbitraries.fullResources(RoomList.TYPE)
                        .sampleStream()
                        .limit(20))
                .allMatch(ArbitrariesTest::isFull);
    }

    private static <R extends Resource<R>> boolean isFull(R resource) {
        return resource.resourceType().properties().stream().allMatch(property -> resource.get(property) != null);
    }

    @Example
    void anAbstractTypeIsDrawnAsEveryKindOfIt() {
        new Draws<>(ResourceArbitraries.resources(Room.TYPE).map(ArbitrariesTest::children))
                .sometimes(children -> children.stream().anyMatch(Room.class::isInstance))
                .sometimes(children -> children.stream().anyMatch(RoomList.class::isInstance))
                .sometimes(children -> children.stream()
                        .anyMatch(place -> place instanceof OtherPlace other
                                && other.odataType().contains("\u00ED")))
                .sometimes(children ->
                        children.stream().anyMatch(place -> !children(place).isEmpty()))
                .sometimes(children -> children.stream().anyMatch(Objects::isNull));
    }

    private static List<@Nullable Place> children(@Nullable Place place) {
        return place == null || place.children() == null ? List.of() : new ArrayList<>(place.children());
    }

    @Example
    void patchesOmitClearSetAndMergeEveryProperty() {
        var patches = new Draws<>(patches(Room.TYPE));

        Stream.of(Change.Omitted.class, Change.Cleared.class, Change.Set.class, Change.Merged.class)
                .forEach(kind -> patches.sometimes(patch -> kind.isInstance(patch.change(Place.ADDRESS))));
        patches.sometimes(Patch::isEmpty)
                .sometimes(patch -> !patch.additional().isEmpty())
                .sometimes(patch -> patch.change(Place.DISPLAY_NAME) instanceof Change.Cleared<?>);
    }

    @Example
    void mapsAreMergedAndInALegalPatchNeverReplaced() {
        new Draws<>(patches(Specimen.TYPE).map(patch -> patch.change(Specimen.TEXTS)))
                .sometimes(change -> change instanceof Change.Set<?>)
                .sometimes(change -> change instanceof Change.Merged<?> merged
                        && merged.patch() instanceof MapPatch<?> entries
                        && entries.changes().containsValue(new Change.Cleared<>()));
        new Draws<>(PatchArbitraries.legalPatches(Specimen.TYPE))
                .always(patch -> patch.violations().isEmpty())
                .never(patch -> patch.change(Specimen.TEXTS) instanceof Change.Set<?>)
                .sometimes(patch -> patch.change(Specimen.COUNTS) instanceof Change.Merged<?>);
    }

    @Example
    void rulesOfAnyKindAreKeptAndBroken() {
        new Draws<>(ResourceArbitraries.anyResources(Specimen.TYPE))
                .sometimes(specimen -> specimen.odd() != null && specimen.odd() % 2 == 0)
                .sometimes(ArbitrariesTest::hasNegativeCount);
        new Draws<>(ResourceArbitraries.resources(Specimen.TYPE))
                .never(specimen -> specimen.odd() != null && specimen.odd() % 2 == 0)
                .never(ArbitrariesTest::hasNegativeCount)
                .sometimes(specimen ->
                        specimen.prices() != null && specimen.prices().size() > 1);
    }

    private static boolean hasNegativeCount(Specimen specimen) {
        return specimen.counts() != null && specimen.counts().values().stream().anyMatch(count -> count < 0);
    }

    @Example
    void legalPatchesHaveNoViolationAndNeverReplaceAnObject() {
        new Draws<>(PatchArbitraries.legalPatches(Call.TYPE))
                .always(patch -> patch.violations().isEmpty())
                .never(patch -> patch.change(Call.SOURCE) instanceof Change.Set<?>)
                .sometimes(patch -> patch.change(Call.SOURCE) instanceof Change.Merged<?>)
                .sometimes(patch -> patch.change(Call.CALLBACK_URI) instanceof Change.Set<?>)
                .sometimes(patch -> !patch.additional().isEmpty());
    }
}
