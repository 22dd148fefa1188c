package io.github.graphlobby.testkit;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CallMediaState;
import io.github.graphlobby.model.call.CallRoute;
import io.github.graphlobby.model.call.CallTranscriptionInfo;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.IncomingCallOptions;
import io.github.graphlobby.model.call.IncomingContext;
import io.github.graphlobby.model.call.OtherCallOptions;
import io.github.graphlobby.model.call.OutgoingCallOptions;
import io.github.graphlobby.model.call.ResultInfo;
import io.github.graphlobby.model.call.ToneInfo;
import io.github.graphlobby.model.identity.Identity;
import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.model.media.AppHostedMediaConfig;
import io.github.graphlobby.model.media.LiveCaptionOptions;
import io.github.graphlobby.model.media.MediaInfo;
import io.github.graphlobby.model.media.MediaStream;
import io.github.graphlobby.model.media.OtherMediaConfig;
import io.github.graphlobby.model.media.ServiceHostedMediaConfig;
import io.github.graphlobby.model.meeting.ChatInfo;
import io.github.graphlobby.model.meeting.JoinMeetingIdMeetingInfo;
import io.github.graphlobby.model.meeting.MeetingCapability;
import io.github.graphlobby.model.meeting.OrganizerMeetingInfo;
import io.github.graphlobby.model.meeting.OtherMeetingInfo;
import io.github.graphlobby.model.meeting.TokenMeetingInfo;
import io.github.graphlobby.model.participant.AudioRoutingGroup;
import io.github.graphlobby.model.participant.InvitationParticipantInfo;
import io.github.graphlobby.model.participant.OnlineMeetingRestricted;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.participant.ParticipantInfo;
import io.github.graphlobby.model.participant.RecordingInfo;
import io.github.graphlobby.model.participant.RemovedState;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.List;
import java.util.stream.Stream;

/** The resource types of the model, one for each record. */
public final class Resources {
    private static final List<ResourceType<?>> ALL = List.of(
            Room.TYPE,
            RoomList.TYPE,
            AppHostedMediaConfig.TYPE,
            AudioRoutingGroup.TYPE,
            Call.TYPE,
            CallMediaState.TYPE,
            CallRoute.TYPE,
            CallTranscriptionInfo.TYPE,
            ChatInfo.TYPE,
            CommsOperation.TYPE,
            Identity.TYPE,
            IdentitySet.TYPE,
            IncomingCallOptions.TYPE,
            IncomingContext.TYPE,
            InvitationParticipantInfo.TYPE,
            JoinMeetingIdMeetingInfo.TYPE,
            LiveCaptionOptions.TYPE,
            MediaInfo.TYPE,
            MediaStream.TYPE,
            MeetingCapability.TYPE,
            OnlineMeetingRestricted.TYPE,
            OrganizerMeetingInfo.TYPE,
            OutgoingCallOptions.TYPE,
            OutlookGeoCoordinates.TYPE,
            Participant.TYPE,
            ParticipantInfo.TYPE,
            PhysicalAddress.TYPE,
            RecordingInfo.TYPE,
            RemovedState.TYPE,
            ResultInfo.TYPE,
            ServiceHostedMediaConfig.TYPE,
            TokenMeetingInfo.TYPE,
            ToneInfo.TYPE,
            OtherCallOptions.type("microsoft.graph.emergencyCallOptions"),
            OtherMediaConfig.type("microsoft.graph.edgeHostedMediaConfig"),
            OtherMeetingInfo.type("microsoft.graph.webinarMeetingInfo"),
            OtherPlace.type("microsoft.graph.workspace"));

    private static final List<String> NOT_MODELLED = List.of("microsoft.graph.meetingPod", "contoso.Fac\u00EDlity");

    private Resources() {}

    /**
     * Returns the type of every record of the model. A record that keeps types which are not modelled is there with one
     * of them.
     *
     * @return the types, immutable
     */
    public static List<ResourceType<?>> all() {
        return ALL;
    }

    /**
     * Returns types that a value of a type can have.
     *
     * @param <B> the record, or the interface that records share
     * @param type the type
     * @return for the type of a record that type alone; for an abstract type those derived from it, and some that are
     *     not modelled
     */
    public static <B> List<ResourceType<? extends B>> of(StructuredType<B> type) {
        return type instanceof ResourceFamily<B> family
                ? derivedFrom(family)
                : List.<ResourceType<? extends B>>of((ResourceType<? extends B>) type);
    }

    private static <B> List<ResourceType<? extends B>> derivedFrom(ResourceFamily<B> family) {
        var others = NOT_MODELLED.stream().filter(name -> !family.isModelled(name));
        return Stream.concat(family.modelled().stream(), others.<ResourceType<? extends B>>map(family::type))
                .toList();
    }
}
