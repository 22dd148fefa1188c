package io.github.graphlobby.interleave;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.Versioned;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** One place, replaced and removed by the version that somebody saw. */
public class PlacesById {
    /** Made before, since Lincheck 3.7 does not find the constants that a record inherits. */
    private static final List<Room> ROOMS = IntStream.range(0, 4)
            .mapToObj(capacity -> Room.TYPE.empty().with(Entity.ID, "a").with(Room.CAPACITY, capacity))
            .toList();

    private static final Set<PlaceKey> ID = Set.of(PlaceKey.ID);

    private final InMemoryPlaceStore store = InMemoryPlaceStore.of(List.of(ROOMS.get(0)));

    @Operation
    public int capacity() {
        Versioned<Place> found = store.find("a", ID);
        return found == null ? -1 : requireNonNull(((Room) found.value()).capacity());
    }

    @Operation
    public boolean replace(
            @Param(gen = IntGen.class, conf = "1:3") int version,
            @Param(gen = IntGen.class, conf = "1:3") int capacity) {
        return store.replace(Versioned.of(ROOMS.get(0), "" + version), ROOMS.get(capacity)) != null;
    }

    @Operation
    public boolean remove(@Param(gen = IntGen.class, conf = "1:3") int version) {
        return store.remove(Versioned.of(ROOMS.get(0), "" + version));
    }
}
