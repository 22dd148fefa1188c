package io.github.graphlobby.example;

import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PointerSet;
import io.github.graphlobby.patch.SplitPatch;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a part of a patch: what a caller, or a service, lets somebody change. */
final class RestrictPatches {
    /** What those who look after the rooms may change. */
    private static final PointerSet<Room> CARETAKERS =
            PointerSet.of(Room.TYPE, Set.of("/capacity", "/address/city", "/tags"));

    private RestrictPatches() {}

    static boolean mayCaretakerSend(Patch<Room> patch) {
        return patch.without(CARETAKERS).isEmpty();
    }

    static Patch<Room> whatCaretakersMayChange(Patch<Room> patch) {
        return patch.restrictedTo(CARETAKERS);
    }

    static Patch<Room> withoutBookingType(Patch<Room> patch) {
        return patch.without(Set.of(Room.BOOKING_TYPE));
    }

    /** What the service takes; each reason for not taking the rest is told. */
    static Patch<Room> whatTheServiceTakes(Patch<Room> patch, @Nullable Room stored, Consumer<String> reasons) {
        SplitPatch<Room> split = Vintage.V1_2026.split(patch, stored);
        split.reasons().listed().forEach(reason -> reasons.accept(reason.message()));
        return split.sendable();
    }
}
