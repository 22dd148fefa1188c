package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.permission.Scheme;
import java.util.List;

/** The documented place and call, and who may update them. */
final class Samples {
    static final Room ROOM = Patch.builder(Room.TYPE)
            .set(Entity.ID, "3162F1E1-C4C0-604B-51D8-91DA78989EB1")
            .set(Room.EMAIL_ADDRESS, "cf100@contoso.com")
            .set(Place.PLACE_ID, "80b5d1e9-1f5f-4d0c-b1d2-1b6f4ee3b7a5")
            .set(Place.DISPLAY_NAME, "Conf Room 100")
            .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Buffalo"))
            .set(Room.NICKNAME, "Storage")
            .set(Place.LABEL, "99")
            .set(Room.CAPACITY, 8)
            .set(Room.FLOOR_NUMBER, 0)
            .set(Room.BOOKING_TYPE, BookingType.STANDARD)
            .set(Place.TAGS, List.of("bean bags"))
            .build()
            .toResource();

    static final RoomList ROOM_LIST = Patch.builder(RoomList.TYPE)
            .set(Entity.ID, "DC404124-302A-92AA-F98D-7B4DEB0C1705")
            .set(RoomList.EMAIL_ADDRESS, "bldg1@contoso.com")
            .set(Place.DISPLAY_NAME, "Main Street")
            .build()
            .toResource();

    static final OtherPlace WORKSPACE = OtherPlace.type("microsoft.graph.workspace")
            .empty()
            .with(Entity.ID, "w1")
            .with(Place.DISPLAY_NAME, "Open space");

    static final String CALL_ID = "57dab8b1-894c-409a-b240-bd8beae78896";

    static final Call CALL = Patch.builder(Call.TYPE)
            .set(Entity.ID, CALL_ID)
            .set(Call.MY_PARTICIPANT_ID, "own-participant")
            .set(Call.PARTICIPANTS, List.of(participant("other", "theirs"), participant("own-participant", "before")))
            .build()
            .toResource();

    static final Caller EDITOR = Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All");
    static final Caller BOT = Caller.of(Scheme.APPLICATION, "Calls.JoinGroupCall.All");
    static final Caller NOBODY_SPECIAL = Caller.of(Scheme.DELEGATED_WORK, "User.Read");

    private Samples() {}

    static Participant participant(String id, String metadata) {
        return Patch.builder(Participant.TYPE)
                .set(Entity.ID, id)
                .set(Participant.METADATA, metadata)
                .build()
                .toResource();
    }

    /** A path as a front end has matched it. */
    static PathMatch match(String path) {
        return requireNonNull(Vintage.BETA_2022.documentedPermissions().match(RequestPath.parse(path)), path);
    }
}
