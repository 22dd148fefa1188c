package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.value;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** A list, page by page, while others add, remove and replace: every interleaving of a few of these. */
class ListPlacesLawsTest {
    private static final Caller READER = Caller.of(Scheme.DELEGATED_WORK, "Place.Read.All");
    private static final Set<PlaceKey> BY_ID = Set.of(PlaceKey.ID);

    /** What somebody does between two pages. */
    record Write(Kind kind, String id) {
        enum Kind {
            ADD,
            ADD_LIST,
            REMOVE,
            REPLACE
        }

        void on(PlaceStore store) {
            Versioned<Place> held = store.find(id, BY_ID);
            switch (kind) {
                case ADD -> addUnless(held, room(id), store);
                case ADD_LIST -> addUnless(held, RoomList.TYPE.empty().with(Entity.ID, id), store);
                case REMOVE -> {
                    if (held != null) {
                        assertThat(store.remove(held)).isTrue();
                    }
                }
                case REPLACE -> {
                    if (held != null && held.value() instanceof Room room) {
                        assertThat(store.replace(held, room.with(Room.CAPACITY, 1)))
                                .isNotNull();
                    }
                }
            }
        }

        private static void addUnless(@Nullable Versioned<Place> held, Place place, PlaceStore store) {
            if (held == null) {
                assertThat(store.add(place).value()).isSameAs(place);
            }
        }
    }

    private static Room room(String id) {
        return Room.TYPE.empty().with(Entity.ID, id);
    }

    /** Each is another one when it is folded; some are the begin of others. */
    private static Arbitrary<String> ids() {
        return Arbitraries.of("A", "a1", "A10", "B", "\uD83D\uDE00", "\uFFFF", "\uD83D", "Z", "z~", " ", "", "é");
    }

    @Provide
    Arbitrary<List<String>> someIds() {
        return ids().list().ofMaxSize(12).uniqueElements();
    }

    @Provide
    Arbitrary<List<Write>> writes() {
        return Combinators.combine(Arbitraries.of(Write.Kind.class), ids())
                .as(Write::new)
                .list()
                .ofMaxSize(20);
    }

    private static InMemoryPlaceStore store(List<String> ids) {
        return InMemoryPlaceStore.of(ids.stream().map(ListPlacesLawsTest::room).toList());
    }

    private static Set<String> ids(PlaceStore store) {
        var ids = new TreeSet<String>();
        store.list(Room.TYPE, null, Integer.MAX_VALUE).forEach(room -> ids.add(folded(room)));
        return ids;
    }

    private static String folded(Versioned<Place> place) {
        return PlaceKey.folded(requireNonNull(place.value().id()));
    }

    @Property(tries = 3_000)
    void aRoomThatIsThereAllTheWhileIsListedOnce(
            @ForAll("someIds") List<String> first,
            @ForAll("writes") List<Write> writes,
            @ForAll @IntRange(min = 1, max = 4) int top,
            @ForAll @IntRange(max = 4) int between) {
        var store = store(first);
        var steady = ids(store);
        var list = ListPlaces.of(Vintage.BETA_2022, store);
        Iterator<Write> next = writes.iterator();
        var listed = new ArrayList<String>();
        ListOptions options = ListOptions.DEFAULT.withTop(top);
        for (boolean more = true; more; ) {
            PlacePage page = value(list.list(READER, Room.TYPE, options));
            assertThat(page.places()).hasSizeLessThanOrEqualTo(top).allMatch(place -> place.value() instanceof Room);
            page.places().forEach(place -> listed.add(folded(place)));
            assertThat(listed).doesNotHaveDuplicates();
            more = page.next() != null;
            for (int i = 0; more && i < between && next.hasNext(); i++) {
                next.next().on(store);
                steady.retainAll(ids(store));
            }
            options = page.next() == null ? options : options.withAfter(page.next());
        }
        assertThat(listed).isSorted().containsAll(steady);
    }

    @Property
    void theCountIsThatOfTheList(@ForAll("someIds") List<String> first, @ForAll("writes") List<Write> writes) {
        var store = store(first);
        for (Write write : writes) {
            write.on(store);
            assertThat(store.count(Room.TYPE)).isEqualTo(ids(store).size());
            assertThat(store.count(RoomList.TYPE))
                    .isEqualTo(store.list(RoomList.TYPE, null, 100).size());
        }
    }

    @Property
    void aPageIsThePartOfTheListThatIsAskedFor(
            @ForAll("someIds") List<String> ids,
            @ForAll @IntRange(max = 14) int skip,
            @ForAll @IntRange(max = 14) int top) {
        var store = store(ids);
        List<String> all = List.copyOf(ids(store));
        PlacePage page = value(ListPlaces.of(Vintage.BETA_2022, store)
                .list(
                        READER,
                        Room.TYPE,
                        ListOptions.DEFAULT.withSkip(skip).withTop(top).withCounted(true)));
        int from = Math.min(skip, all.size());
        int to = Math.min(from + top, all.size());
        assertThat(page.places().stream().map(ListPlacesLawsTest::folded)).isEqualTo(all.subList(from, to));
        assertThat(page.count()).isEqualTo(all.size());
        assertThat(page.next() != null).isEqualTo(top > 0 && to < all.size());
    }

    @Property
    void noVersionOfAPlaceComesTwice(@ForAll("someIds") List<String> first, @ForAll("writes") List<Write> writes) {
        var store = store(first);
        var versions = new HashSet<String>();
        Versioned<Place> last = null;
        for (Write write : writes) {
            write.on(store);
            Versioned<Place> held = store.find("a", BY_ID);
            if (held != null && !held.equals(last)) {
                assertThat(versions.add(held.version())).isTrue();
            }
            last = held;
        }
    }
}
