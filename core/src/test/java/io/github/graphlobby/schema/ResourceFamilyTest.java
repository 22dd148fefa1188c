package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.meeting.JoinMeetingIdMeetingInfo;
import io.github.graphlobby.model.meeting.MeetingInfo;
import io.github.graphlobby.model.meeting.OrganizerMeetingInfo;
import io.github.graphlobby.model.meeting.TokenMeetingInfo;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The types that are derived from an abstract one. */
class ResourceFamilyTest {
    private static final ResourceType<OtherPlace> DESK = OtherPlace.type("microsoft.graph.desk");

    @Test
    void aFamilyKnowsItsBaseAndWhatIsModelled() {
        assertThat(Place.TYPE.name()).isEqualTo("microsoft.graph.place");
        assertThat(Place.TYPE.javaClass()).isEqualTo(Place.class);
        assertThat(Place.TYPE.isEntity()).isTrue();
        assertThat(MeetingInfo.TYPE.isEntity()).isFalse();
        assertThat(Place.TYPE.modelled()).contains(Room.TYPE, RoomList.TYPE).doesNotContain(DESK);
        assertThat(Place.TYPE.hasProperty("capacity")).isTrue();
        assertThat(Place.TYPE.hasProperty("colour")).isFalse();
        assertThat(Place.TYPE.unmodelled(DESK.name())).isEqualTo(DESK.name());
    }

    @Test
    void whatNoModelledTypeOfTheFamilyHasIsKeptWhenATypeChanges() {
        var desk = Patch.builder(DESK)
                .set(Entity.ID, "d")
                .additional("capacity", 2)
                .additional("rooms", 3)
                .additional("colour", "red")
                .build()
                .toResource();
        assertThat(Place.TYPE.convert(desk, RoomList.TYPE))
                .isEqualTo(Patch.builder(RoomList.TYPE)
                        .set(Entity.ID, "d")
                        .additional("colour", "red")
                        .build()
                        .toResource());
        assertThat(Place.TYPE.convert(DESK.empty(), RoomList.TYPE)).isEqualTo(RoomList.TYPE.empty());
    }

    @Test
    void whatIsOfTheTypeOrIsNothingIsNotChanged() {
        var room = Patch.builder(Room.TYPE).additional("rooms", 3).build().toResource();
        assertThat(Place.TYPE.convert(room, Room.TYPE)).isSameAs(room);
        assertThat(Place.TYPE.convert(null, Room.TYPE)).isSameAs(Room.TYPE.empty());
        assertThat(Room.TYPE.convert(room, Room.TYPE)).isSameAs(room);
    }

    /** An undeclared member of one open type is as well an undeclared member of another. */
    @Test
    void betweenOpenTypesEveryOtherMemberIsKept() {
        var organizer = Patch.builder(OrganizerMeetingInfo.TYPE)
                .additional("token", "t")
                .build()
                .toResource();
        assertThat(MeetingInfo.TYPE
                        .convert(organizer, JoinMeetingIdMeetingInfo.TYPE)
                        .additional())
                .isEqualTo(Map.of("token", "t"));
        assertThat(MeetingInfo.TYPE.convert(organizer, TokenMeetingInfo.TYPE).additional())
                .isEmpty();
    }
}
