package io.github.graphlobby.interleave;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.StoreException;
import io.github.graphlobby.operation.Versioned;
import java.util.List;
import java.util.Set;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** Two places that exchange three addresses. */
public class PlacesByAddress {
    private final InMemoryPlaceStore store = InMemoryPlaceStore.of(List.of(room(0), room(1)));

    private static Room room(int number) {
        return Room.TYPE.empty().with(Entity.ID, "room-" + number).with(Room.EMAIL_ADDRESS, address(number));
    }

    private static String address(int number) {
        return "address-" + number + "@contoso.com";
    }

    /** Who has it, or nobody. */
    @Operation
    public String find(@Param(gen = IntGen.class, conf = "0:2") int address) {
        Versioned<Place> found = store.find(address(address), Set.of(PlaceKey.EMAIL_ADDRESS));
        return found == null ? "nobody" : requireNonNull(found.value().id());
    }

    /** Whether the address was free. */
    @Operation
    public boolean move(
            @Param(gen = IntGen.class, conf = "0:1") int room, @Param(gen = IntGen.class, conf = "0:2") int address) {
        while (true) {
            Versioned<Place> before = requireNonNull(store.find("room-" + room, Set.of(PlaceKey.ID)));
            try {
                if (store.replace(before, ((Room) before.value()).with(Room.EMAIL_ADDRESS, address(address))) != null) {
                    return true;
                }
            } catch (StoreException e) {
                return false;
            }
        }
    }
}
