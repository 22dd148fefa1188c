package io.github.graphlobby.patch;

import static io.github.graphlobby.model.place.PhysicalAddress.CITY;
import static io.github.graphlobby.model.place.PhysicalAddress.STREET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.testkit.Specimen;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerSetTest {
    private static final PhysicalAddress ALBANY = PhysicalAddress.TYPE.empty().with(CITY, "Albany");

    private static final Patch<Room> PATCH = Patch.builder(Room.TYPE)
            .set(Room.CAPACITY, 50)
            .merge(Place.ADDRESS, address -> address.set(CITY, "Albany").clear(STREET))
            .build();

    private static Patch<Room> restricted(Patch<Room> patch, String... pointers) {
        return patch.restrictedTo(PointerSet.of(Room.TYPE, Set.of(pointers)));
    }

    private static Patch<Room> rest(Patch<Room> patch, String... pointers) {
        return patch.without(PointerSet.of(Room.TYPE, Set.of(pointers)));
    }

    @Test
    void aPointerInsideAValueTakesThatMemberOnly() {
        assertThat(restricted(PATCH, "/address/city"))
                .isEqualTo(Patch.builder(Room.TYPE)
                        .merge(Place.ADDRESS, address -> address.set(CITY, "Albany"))
                        .build());
        assertThat(rest(PATCH, "/address/city"))
                .isEqualTo(Patch.builder(Room.TYPE)
                        .set(Room.CAPACITY, 50)
                        .merge(Place.ADDRESS, address -> address.clear(STREET))
                        .build());
    }

    @Test
    void aPointerToAValueTakesAllThatIsInside() {
        assertThat(restricted(PATCH, "/address", "/address/city")).isEqualTo(PATCH.restrictedTo(Set.of(Place.ADDRESS)));
        assertThat(restricted(PATCH, "")).isSameAs(PATCH);
        assertThat(rest(PATCH, "/phone")).isSameAs(PATCH);
        assertThat(rest(PATCH, "").isEmpty()).isTrue();
    }

    @Test
    void aPartWithNothingInItIsNotMerged() {
        assertThat(restricted(PATCH, "/address/state", "/phone").isEmpty()).isTrue();
        assertThat(rest(PATCH, "/address/city", "/address/street"))
                .isEqualTo(Patch.builder(Room.TYPE).set(Room.CAPACITY, 50).build());
    }

    /** Who may change the city must not be able to drop the street. */
    @Test
    void whatReplacesOrClearsMoreThanIsAllowedIsNotTaken() {
        var cleared = Patch.builder(Room.TYPE).clear(Place.ADDRESS).build();
        var replaced = Patch.builder(Room.TYPE).set(Place.ADDRESS, ALBANY).build();
        var emptied =
                Patch.builder(Room.TYPE).merge(Place.ADDRESS, address -> {}).build();
        for (Patch<Room> patch : Set.of(cleared, replaced, emptied)) {
            assertThat(restricted(patch, "/address/city").isEmpty()).isTrue();
            assertThat(rest(patch, "/address/city")).isEqualTo(patch);
            assertThat(restricted(patch, "/address")).isEqualTo(patch);
        }
    }

    @Test
    void undeclaredMembersOfAnOpenTypeAreDividedAtEveryDepth() {
        var patch = Patch.builder(Call.TYPE)
                .additional("notes", Map.of("a", 1, "b", Map.of("c", 2)))
                .additional("x/y", 1)
                .build();
        assertThat(patch.restrictedTo(PointerSet.of(Call.TYPE, Set.of("/notes/b/c", "/x~1y"))))
                .isEqualTo(Patch.builder(Call.TYPE)
                        .additional("notes", Map.of("b", Map.of("c", 2)))
                        .additional("x/y", 1)
                        .build());
    }

    @Test
    void entriesOfAMapAreDivided() {
        var patch = Patch.builder(Specimen.TYPE)
                .merge(
                        Specimen.TEXTS,
                        MapPatch.<String>builder().put("a", "1").remove("b").build())
                .build();
        assertThat(patch.restrictedTo(PointerSet.of(Specimen.TYPE, Set.of("/texts/b"))))
                .isEqualTo(Patch.builder(Specimen.TYPE)
                        .merge(
                                Specimen.TEXTS,
                                MapPatch.<String>builder().remove("b").build())
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "capacity, `capacity` is no JSON pointer",
        "/~2, `/~2` is no JSON pointer",
        "/adress, '`/adress` leads to nothing: microsoft.graph.room has no `adress`'",
        "/address/town, '`/address/town` leads to nothing: microsoft.graph.physicalAddress has no `town`'",
        "/tags/0, '`/tags/0` leads into a value that is replaced whole: Collection(Edm.String)'",
        "/capacity/x, '`/capacity/x` leads into a value that is replaced whole: Edm.Int32'",
        "/@odata.etag, `@odata.etag` is control information and no data of microsoft.graph.room"
    })
    void aPointerThatLeadsToNothingIsRefused(String pointer, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointerSet.of(Room.TYPE, Set.of(pointer)))
                .withMessage(message);
    }

    /** A merge of another derived type would change the type, and with it all that the value has. */
    @Test
    void aPointerIntoAValueOfManyTypesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointerSet.of(Fleet.Garage.TYPE, Set.of("/vehicle/owner")))
                .withMessage("`/vehicle/owner` leads into a value that a patch may make one of another type:"
                        + " test.vehicle");
        assertThatCode(() -> PointerSet.of(Fleet.Garage.TYPE, Set.of("/vehicle")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/texts/a/b", "/parts/0"})
    void aPointerBehindAnEntryOrItemIsRefused(String pointer) {
        assertThatIllegalArgumentException().isThrownBy(() -> PointerSet.of(Specimen.TYPE, Set.of(pointer)));
    }

    @Test
    void aSetOfAnotherTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.builder(Fleet.OtherVehicle.type("test.truck"))
                        .build()
                        .without(PointerSet.of(Fleet.OtherVehicle.type("test.sleigh"), Set.of())))
                .withMessage("pointers into test.sleigh do not divide a patch of test.truck");
    }

    @Test
    void aPointerOfAnyLengthIsTaken() {
        assertThatCode(() -> PointerSet.of(Specimen.TYPE, Set.of("/inside".repeat(100_000))))
                .doesNotThrowAnyException();
    }

    @Test
    void aSetIsAValueAndKeepsItsPointers() {
        var drawn = new HashSet<>(Set.of("/capacity"));
        var set = PointerSet.of(Room.TYPE, drawn);
        drawn.clear();
        assertThat(set.pointers()).containsExactly("/capacity");
        assertThat(set.type()).isSameAs(Room.TYPE);
        assertThat(set)
                .isEqualTo(PointerSet.of(Room.TYPE, Set.of("/capacity")))
                .hasSameHashCodeAs(PointerSet.of(Room.TYPE, Set.of("/capacity")))
                .hasToString("[/capacity]")
                .isNotEqualTo(PointerSet.of(Room.TYPE, Set.of("/phone")))
                .isNotEqualTo(PointerSet.of(Specimen.TYPE, Set.of()))
                .isNotEqualTo("[/capacity]");
        assertThat(PointerSet.of(Specimen.TYPE, Set.of())).isNotEqualTo(PointerSet.of(Room.TYPE, Set.of()));
    }

    @Test
    void noEntryOfAMapIsControlInformation() {
        String map = Specimen.TYPE.properties().stream()
                .filter(property -> property.type() instanceof MapType<?>)
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(PointerSet.of(Specimen.TYPE, Set.of("/" + map + "/x")).pointers())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointerSet.of(Specimen.TYPE, Set.of("/" + map + "/x@y")))
                .withMessageContaining("`x@y` is control information");
    }
}
