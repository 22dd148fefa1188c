package io.github.graphlobby.example;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.testkit.BodyArbitraries;
import io.github.graphlobby.testkit.BrokenBody;
import io.github.graphlobby.testkit.Fault;
import io.github.graphlobby.testkit.PatchArbitraries;
import io.github.graphlobby.testkit.ResourceArbitraries;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Tests of a service with rooms, patches and PATCH bodies that the test kit draws. */
@PropertyDefaults(tries = 200)
class BookingPolicyTest {
    @Provide
    Arbitrary<Room> rooms() {
        return ResourceArbitraries.resources(Room.TYPE);
    }

    @Provide
    Arbitrary<Patch<Room>> patches() {
        return PatchArbitraries.legalPatches(Room.TYPE);
    }

    @Provide
    Arbitrary<BrokenBody<Room>> brokenBodies() {
        return BodyArbitraries.brokenBodies(Room.TYPE);
    }

    @Property
    boolean whatIsOfferedChangesOnlyIfThePatchTouchesIt(
            @ForAll("rooms") Room room, @ForAll("patches") Patch<Room> patch, @ForAll @IntRange(max = 50) int people) {
        return BookingPolicy.isTouchedBy(patch)
                || BookingPolicy.offers(patch.applyTo(room), people) == BookingPolicy.offers(room, people);
    }

    @Property
    boolean aRoomOfUnknownSizeIsNotOffered(@ForAll("rooms") Room room) {
        return !BookingPolicy.offers(room.with(Room.CAPACITY, null), 1);
    }

    @Property
    boolean allThatIsWrongWithABodyIsSaidAtOnce(@ForAll("brokenBodies") BrokenBody<Room> body) {
        var violations = PatchReader.of(Room.TYPE).read(body.bytes()).violations();
        return Set.copyOf(Fault.allOf(violations)).equals(Set.copyOf(body.faults()));
    }
}
