package io.github.graphlobby.patch;

import static io.github.graphlobby.model.place.Place.ADDRESS;
import static io.github.graphlobby.model.place.Place.DISPLAY_NAME;
import static io.github.graphlobby.model.place.Place.LABEL;
import static io.github.graphlobby.model.place.Place.PHONE;
import static io.github.graphlobby.model.place.Place.TAGS;
import static io.github.graphlobby.model.place.Room.BUILDING;
import static io.github.graphlobby.model.place.Room.CAPACITY;
import static io.github.graphlobby.model.place.Room.NICKNAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PatchTest {
    private static final PhysicalAddress BUFFALO = Patch.builder(PhysicalAddress.TYPE)
            .set(PhysicalAddress.STREET, "4567 Main Street")
            .set(PhysicalAddress.CITY, "Buffalo")
            .build()
            .toResource();

    private static final Room ROOM = Patch.builder(Room.TYPE)
            .set(DISPLAY_NAME, "Conf Room 100")
            .set(ADDRESS, BUFFALO)
            .set(NICKNAME, "Conf Room")
            .set(BUILDING, "1")
            .set(CAPACITY, 50)
            .set(PHONE, "000-000-0000")
            .additional("equipment", Map.of("beamer", 1, "board", 2))
            .build()
            .toResource();

    private static PatchBuilder<Room> patch() {
        return Patch.builder(Room.TYPE);
    }

    private static Patch<PhysicalAddress> city(String city) {
        return Patch.builder(PhysicalAddress.TYPE)
                .set(PhysicalAddress.CITY, city)
                .build();
    }

    /** The request of the documentation of Update place, of 2022. */
    @Test
    void documentedPatchChangesWhatItNamesAndNothingElse() {
        var patch = patch().set(NICKNAME, "Conf Room")
                .set(BUILDING, "1")
                .set(LABEL, "100")
                .set(CAPACITY, 50)
                .merge(Room.GEO_COORDINATES, geo -> geo.set(OutlookGeoCoordinates.LATITUDE, 47.0))
                .set(Room.BOOKING_TYPE, BookingType.STANDARD)
                .build();

        Room updated = patch.applyTo(ROOM);

        assertThat(Patch.between(ROOM, updated))
                .isEqualTo(patch().set(LABEL, "100")
                        .set(Room.BOOKING_TYPE, BookingType.STANDARD)
                        .merge(Room.GEO_COORDINATES, geo -> geo.set(OutlookGeoCoordinates.LATITUDE, 47.0))
                        .build());
        assertThat(updated.phone()).isEqualTo("000-000-0000");
        assertThat(updated.address()).isSameAs(BUFFALO);
    }

    @Test
    void omittedClearedAndSetPropertiesAreThreeThings() {
        Room updated = patch().clear(PHONE).set(CAPACITY, 60).build().applyTo(ROOM);

        assertThat(updated.phone()).isNull();
        assertThat(updated.capacity()).isEqualTo(60);
        assertThat(updated.building()).isEqualTo("1");
    }

    @Test
    void nestedMergeKeepsTheSiblings() {
        Room updated = patch().merge(ADDRESS, city("Albany")).build().applyTo(ROOM);

        assertThat(updated.address()).isEqualTo(BUFFALO.with(PhysicalAddress.CITY, "Albany"));
        assertThat(updated).isEqualTo(ROOM.with(ADDRESS, updated.address()));
    }

    @Test
    void mergeOntoNoValueStartsFromAnEmptyOne() {
        Room updated = patch().merge(ADDRESS, city("Albany")).build().toResource();

        assertThat(updated.address()).isEqualTo(city("Albany").applyTo(PhysicalAddress.TYPE.empty()));
    }

    @Test
    void emptyMergeOntoNoValueGivesAnEmptyOne() {
        Room updated = patch().merge(ADDRESS, address -> {}).build().toResource();

        assertThat(updated.address()).isSameAs(PhysicalAddress.TYPE.empty());
    }

    @Test
    void mergeThatChangesNothingKeepsTheInstance() {
        assertThat(patch().merge(ADDRESS, city("Buffalo")).build().applyTo(ROOM))
                .isSameAs(ROOM);
        assertThat(patch().merge(ADDRESS, city("Buffalo"))
                        .set(CAPACITY, 1)
                        .build()
                        .applyTo(ROOM)
                        .address())
                .isSameAs(BUFFALO);
    }

    @Test
    void setReplacesAValueWhole() {
        var albany = city("Albany").applyTo(PhysicalAddress.TYPE.empty());

        assertThat(patch().set(ADDRESS, albany).build().applyTo(ROOM).address()).isEqualTo(albany);
    }

    @Test
    void collectionIsReplacedWhole() {
        Room tagged = ROOM.with(TAGS, List.of("view", "sofa"));

        assertThat(patch().set(TAGS, List.of()).build().applyTo(tagged).tags()).isEmpty();
        assertThat(patch().set(TAGS, List.of("sofa")).build().applyTo(tagged).tags())
                .containsExactly("sofa");
    }

    @Test
    void mergeAfterClearComposesToASet() {
        var composed = patch().clear(ADDRESS).merge(ADDRESS, city("Albany")).build();

        assertThat(composed.change(ADDRESS))
                .isEqualTo(new Change.Set<>(city("Albany").applyTo(PhysicalAddress.TYPE.empty())));
        assertThat(patch().clear(ADDRESS)
                        .build()
                        .then(patch().merge(ADDRESS, city("Albany")).build()))
                .isEqualTo(composed);
    }

    @Test
    void mergeAfterSetComposesToASet() {
        assertThat(patch().set(ADDRESS, BUFFALO).merge(ADDRESS, city("Albany")).build())
                .isEqualTo(patch().set(ADDRESS, BUFFALO.with(PhysicalAddress.CITY, "Albany"))
                        .build());
    }

    @Test
    void mergeAfterMergeComposesToAMerge() {
        var street = Patch.builder(PhysicalAddress.TYPE)
                .clear(PhysicalAddress.STREET)
                .build();

        assertThat(patch().merge(ADDRESS, city("Albany")).merge(ADDRESS, street).build())
                .isEqualTo(patch().merge(ADDRESS, city("Albany").then(street)).build());
    }

    @Test
    void differenceIsAMergeAsDeepAsPossible() {
        Room moved = ROOM.with(ADDRESS, BUFFALO.with(PhysicalAddress.CITY, "Albany"));

        assertThat(Patch.between(ROOM, moved))
                .isEqualTo(patch().merge(ADDRESS, city("Albany")).build());
        assertThat(Patch.between(moved, ROOM.with(ADDRESS, null)))
                .isEqualTo(patch().clear(ADDRESS).build());
    }

    @Test
    void inverseSaysWhatWasThere() {
        assertThat(patch().set(CAPACITY, 60)
                        .clear(PHONE)
                        .set(BUILDING, "1")
                        .build()
                        .inverseOn(ROOM))
                .isEqualTo(patch().set(CAPACITY, 50).set(PHONE, "000-000-0000").build());
    }

    @Test
    void normalisedPatchDoesNotRepeatWhatIsThere() {
        var patch = patch().set(CAPACITY, 50)
                .clear(LABEL)
                .merge(
                        ADDRESS,
                        address -> address.set(PhysicalAddress.CITY, "Buffalo")
                                .set(PhysicalAddress.STREET, "1 Main Street"))
                .set(PHONE, "1")
                .build();

        assertThat(patch.normalisedOn(ROOM))
                .isEqualTo(patch().merge(ADDRESS, address -> address.set(PhysicalAddress.STREET, "1 Main Street"))
                        .set(PHONE, "1")
                        .build());
        assertThat(Patch.between(Room.TYPE.empty(), ROOM).normalisedOn(ROOM).isEmpty())
                .isTrue();
    }

    @Test
    void normalisedPatchOfAValueThatIsReplacedHasWhatChangesInIt() {
        var replaced =
                patch().set(ADDRESS, BUFFALO.with(PhysicalAddress.STREET, null)).build();

        assertThat(replaced.normalisedOn(ROOM))
                .isEqualTo(patch().merge(ADDRESS, address -> address.clear(PhysicalAddress.STREET))
                        .build());
        assertThat(patch().merge(ADDRESS, address -> {})
                        .build()
                        .normalisedOn(ROOM)
                        .isEmpty())
                .isTrue();
        var comes = patch().merge(ADDRESS, address -> {}).build();
        assertThat(comes.normalisedOn(Room.TYPE.empty())).isSameAs(comes);
    }

    @Test
    void additionalMembersAreMergedAsRfc7396Says() {
        Room updated = patch().additional("equipment", Map.of("board", 3))
                .additional("owner", "facilities")
                .build()
                .applyTo(ROOM);

        assertThat(updated.additional())
                .isEqualTo(Json.object(Map.of("equipment", Map.of("beamer", 1, "board", 3), "owner", "facilities")));
        assertThat(patch().additional("equipment", null).build().applyTo(ROOM).additional())
                .isSameAs(Json.EMPTY);
    }

    @Test
    void additionalMembersAreMergedHoweverOftenTheyAreSaid() {
        Patch<Room> patch = patch().additional("equipment", Map.of("board", 3))
                .additional("equipment", Map.of("lamp", 4))
                .additional("equipment", Map.of("beamer", 5))
                .build();

        assertThat(patch.applyTo(ROOM).additional())
                .isEqualTo(Json.object(Map.of("equipment", Map.of("beamer", 5, "board", 3, "lamp", 4))));
    }

    @Test
    void aValueIsWhatThePatchMakesOfIt() {
        Patch<Room> patch = patch().set(CAPACITY, 60).clear(Room.NICKNAME).build();

        assertThat(patch.at(CAPACITY, 50)).isEqualTo(60);
        assertThat(patch.at(Room.NICKNAME, "Storage")).isNull();
        assertThat(patch.at(Room.FLOOR_NUMBER, 3)).isEqualTo(3);
    }

    @Test
    void withSetsOneProperty() {
        assertThat(ROOM.with(CAPACITY, 60))
                .isEqualTo(patch().set(CAPACITY, 60).build().applyTo(ROOM));
        assertThat(ROOM.with(CAPACITY, null).capacity()).isNull();
        assertThat(ROOM.with(CAPACITY, 50)).isSameAs(ROOM);
    }

    @Test
    void changeOfEachKindCanBeSeen() {
        var patch = patch().set(CAPACITY, 60)
                .clear(PHONE)
                .merge(ADDRESS, city("Albany"))
                .build();

        assertThat(patch.change(CAPACITY)).isEqualTo(new Change.Set<>(60));
        assertThat(patch.change(PHONE)).isEqualTo(new Change.Cleared<>());
        assertThat(patch.change(ADDRESS)).isEqualTo(new Change.Merged<>(city("Albany")));
        assertThat(patch.change(BUILDING)).isEqualTo(new Change.Omitted<>());
        assertThat(patch.contains(PHONE)).isTrue();
        assertThat(patch.contains(BUILDING)).isFalse();
    }

    @Test
    void textNamesWhatChanges() {
        assertThat(patch().set(CAPACITY, 50)
                        .clear(PHONE)
                        .merge(ADDRESS, city("Albany"))
                        .build())
                .hasToString("{address={city=Albany}, phone=null, capacity=50}");
        assertThat(patch().build()).hasToString("{}");
    }

    @Test
    void patchesAreEqualIfTypePropertiesAndAdditionalMembersAre() {
        var patch = patch().set(CAPACITY, 50).build();

        assertThat(patch)
                .isEqualTo(patch().set(CAPACITY, 49).set(CAPACITY, 50).build())
                .isNotEqualTo(patch().set(CAPACITY, 51).build())
                .isNotEqualTo(patch().build())
                .isNotEqualTo(patch().set(CAPACITY, 50).additional("a", 1).build())
                .isNotEqualTo(ROOM);
        assertThat(patch().build()).isNotEqualTo(Patch.builder(Call.TYPE).build());
    }

    @Test
    void builderCanBeUsedFurtherAfterBuild() {
        var builder = patch().set(CAPACITY, 50).additional("a", 1);
        var first = builder.build();
        var second = builder.set(CAPACITY, 60).clear(PHONE).additional("a", 2).build();

        assertThat(first).isEqualTo(patch().set(CAPACITY, 50).additional("a", 1).build());
        assertThat(second)
                .isEqualTo(patch().set(CAPACITY, 60)
                        .clear(PHONE)
                        .additional("a", 2)
                        .build());
        assertThat(builder.build()).isEqualTo(second);
    }

    @Test
    void compositionLeavesBothPatchesAsTheyAre() {
        var first = patch().set(CAPACITY, 50).build();
        var second = patch().set(CAPACITY, 60).build();

        assertThat(first.then(second)).isEqualTo(second);
        assertThat(first).isEqualTo(patch().set(CAPACITY, 50).build());
    }

    @Test
    void builderTellsWhatWasSaid() {
        var builder = patch().clear(PHONE);

        assertThat(builder.contains(PHONE)).isTrue();
        assertThat(builder.contains(CAPACITY)).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void setTakesNoNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> patch().set(CAPACITY, null))
                .withMessage("value of `capacity` is null; clear it instead");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void nullCannotBePatched() {
        assertThatNullPointerException()
                .isThrownBy(() -> patch().build().applyTo(null))
                .withMessage("resource");
    }

    @Test
    void additionalMemberMustNotHaveTheNameOfAProperty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> patch().additional("capacity", 1))
                .withMessage("`capacity` is a property of microsoft.graph.room");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.of(Draft.of(Room.TYPE), JsonMergePatch.of(Map.of("capacity", 1))))
                .withMessage("`capacity` is a property of microsoft.graph.room");
    }

    @Test
    void additionalMemberMustBeJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> patch().additional("owner", Double.NaN))
                .withMessage("no JSON value: NaN of java.lang.Double");
    }

    @Test
    void patchKnowsItsType() {
        assertThat(patch().build().type()).isSameAs(Room.TYPE);
        assertThat(patch().build().additional()).isSameAs(JsonMergePatch.EMPTY);
    }

    @Test
    void visitorTakesWhatAPatchDoesAndNothingThatItOmits() {
        Patch<PhysicalAddress> nested = Patch.builder(PhysicalAddress.TYPE)
                .set(PhysicalAddress.CITY, "Albany")
                .build();
        Patch<Room> patch = Patch.builder(Room.TYPE)
                .set(CAPACITY, 5)
                .clear(PHONE)
                .merge(ADDRESS, nested)
                .build();
        var visited = new LinkedHashMap<Integer, Object>();

        patch.visit((change, index) -> visited.put(index, change));

        var expected = new LinkedHashMap<Integer, Object>();
        expected.put(ADDRESS.index(), nested);
        expected.put(PHONE.index(), null);
        expected.put(CAPACITY.index(), 5);
        assertThat(visited.entrySet()).containsExactlyElementsOf(expected.entrySet());
    }

    @Test
    void patchDoesNotFollowAListThatItWasBuiltFrom() {
        var tags = new ArrayList<>(List.of("a"));
        var patch = Patch.builder(Room.TYPE).set(Place.TAGS, tags).build();
        tags.add("b");
        assertThat(patch.applyTo(Room.TYPE.empty()).tags()).containsExactly("a");
    }

    @Test
    void patchDoesNotFollowAnUntypedItemThatItWasBuiltFrom() {
        var item = new HashMap<String, Object>(Map.of("a", 1));
        var patch = Patch.builder(Room.TYPE).set(Place.CHECK_INS, List.of(item)).build();
        item.clear();
        assertThat(patch.applyTo(Room.TYPE.empty()).checkIns()).isEqualTo(List.of(Map.of("a", 1L)));
    }

    @Test
    void patchOfUntypedItemsThatChangesNothingIsEqual() {
        assertThat(Patch.builder(Room.TYPE).set(Place.CHECK_INS, List.of(1)).build())
                .isEqualTo(Patch.builder(Room.TYPE)
                        .set(Place.CHECK_INS, List.of(1L))
                        .build());
    }

    @Test
    void textOfAdditionalMembersIsLikeThatOfProperties() {
        assertThat(Patch.builder(Call.TYPE)
                        .additional("a", 1)
                        .additional("b", null)
                        .build())
                .hasToString("{a=1, b=null}");
    }

    @Test
    void controlInformationIsNoAdditionalMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.builder(Room.TYPE).additional("@odata.etag", "W/1"))
                .withMessage("`@odata.etag` is control information and no data of microsoft.graph.room");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.builder(Call.TYPE).additional("a@b.c", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.builder(Room.TYPE).additional("@odata.type", "x"));
    }

    @Test
    void anOpenTypeKeepsTheNameOfADerivedType() {
        assertThat(Patch.builder(Call.TYPE)
                        .additional("@odata.type", "#x")
                        .build()
                        .toResource()
                        .additional())
                .containsEntry("@odata.type", "#x");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // as code is that knows no types
    void theEmptyPatchIsOfATypeTooWhateverItIsAskedFor() {
        Patch empty = Patch.builder(OtherPlace.type("microsoft.graph.desk")).build();
        OtherPlace workspace = OtherPlace.type("microsoft.graph.planet").empty();
        for (Consumer<Patch> asked : List.<Consumer<Patch>>of(
                patch -> patch.applyTo(workspace),
                patch -> patch.normalisedOn(workspace),
                patch -> patch.changes(workspace))) {
            assertThatIllegalArgumentException().isThrownBy(() -> asked.accept(empty));
        }
    }
}
