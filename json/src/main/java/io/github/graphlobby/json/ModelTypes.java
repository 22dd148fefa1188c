package io.github.graphlobby.json;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CallDirection;
import io.github.graphlobby.model.call.CallMediaState;
import io.github.graphlobby.model.call.CallOptions;
import io.github.graphlobby.model.call.CallRoute;
import io.github.graphlobby.model.call.CallState;
import io.github.graphlobby.model.call.CallTranscriptionInfo;
import io.github.graphlobby.model.call.CallTranscriptionState;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.IncomingCallOptions;
import io.github.graphlobby.model.call.IncomingContext;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.call.OtherCallOptions;
import io.github.graphlobby.model.call.OutgoingCallOptions;
import io.github.graphlobby.model.call.ResultInfo;
import io.github.graphlobby.model.call.RoutingPolicy;
import io.github.graphlobby.model.call.RoutingType;
import io.github.graphlobby.model.call.Tone;
import io.github.graphlobby.model.call.ToneInfo;
import io.github.graphlobby.model.identity.Identity;
import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.model.media.AppHostedMediaConfig;
import io.github.graphlobby.model.media.LiveCaptionOptions;
import io.github.graphlobby.model.media.MediaConfig;
import io.github.graphlobby.model.media.MediaDirection;
import io.github.graphlobby.model.media.MediaInfo;
import io.github.graphlobby.model.media.MediaState;
import io.github.graphlobby.model.media.MediaStream;
import io.github.graphlobby.model.media.Modality;
import io.github.graphlobby.model.media.OtherMediaConfig;
import io.github.graphlobby.model.media.ServiceHostedMediaConfig;
import io.github.graphlobby.model.meeting.AutoAdmittedUsersType;
import io.github.graphlobby.model.meeting.ChatInfo;
import io.github.graphlobby.model.meeting.JoinMeetingIdMeetingInfo;
import io.github.graphlobby.model.meeting.MeetingCapability;
import io.github.graphlobby.model.meeting.MeetingInfo;
import io.github.graphlobby.model.meeting.OrganizerMeetingInfo;
import io.github.graphlobby.model.meeting.OtherMeetingInfo;
import io.github.graphlobby.model.meeting.TokenMeetingInfo;
import io.github.graphlobby.model.participant.AudioRoutingGroup;
import io.github.graphlobby.model.participant.EndpointType;
import io.github.graphlobby.model.participant.InvitationParticipantInfo;
import io.github.graphlobby.model.participant.OnlineMeetingContentSharingDisabledReason;
import io.github.graphlobby.model.participant.OnlineMeetingRestricted;
import io.github.graphlobby.model.participant.OnlineMeetingVideoDisabledReason;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.participant.ParticipantInfo;
import io.github.graphlobby.model.participant.RecordingInfo;
import io.github.graphlobby.model.participant.RecordingStatus;
import io.github.graphlobby.model.participant.RemovedState;
import io.github.graphlobby.model.participant.RoutingMode;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.PhysicalAddressType;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.PlaceFeatureEnablement;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.EnumType;
import io.github.graphlobby.patch.ResourceFamily;
import io.github.graphlobby.patch.StructuredType;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The types of the model by the class of their values; a type is initialised when it is asked for. */
final class ModelTypes {
    private static final Map<Class<?>, Supplier<StructuredType<?>>> STRUCTURED = Map.ofEntries(
            Map.entry(AppHostedMediaConfig.class, () -> AppHostedMediaConfig.TYPE),
            Map.entry(AudioRoutingGroup.class, () -> AudioRoutingGroup.TYPE),
            Map.entry(Call.class, () -> Call.TYPE),
            Map.entry(CallMediaState.class, () -> CallMediaState.TYPE),
            Map.entry(CallOptions.class, () -> CallOptions.TYPE),
            Map.entry(CallRoute.class, () -> CallRoute.TYPE),
            Map.entry(CallTranscriptionInfo.class, () -> CallTranscriptionInfo.TYPE),
            Map.entry(ChatInfo.class, () -> ChatInfo.TYPE),
            Map.entry(CommsOperation.class, () -> CommsOperation.TYPE),
            Map.entry(Identity.class, () -> Identity.TYPE),
            Map.entry(IdentitySet.class, () -> IdentitySet.TYPE),
            Map.entry(IncomingCallOptions.class, () -> IncomingCallOptions.TYPE),
            Map.entry(IncomingContext.class, () -> IncomingContext.TYPE),
            Map.entry(InvitationParticipantInfo.class, () -> InvitationParticipantInfo.TYPE),
            Map.entry(JoinMeetingIdMeetingInfo.class, () -> JoinMeetingIdMeetingInfo.TYPE),
            Map.entry(LiveCaptionOptions.class, () -> LiveCaptionOptions.TYPE),
            Map.entry(MediaConfig.class, () -> MediaConfig.TYPE),
            Map.entry(MediaInfo.class, () -> MediaInfo.TYPE),
            Map.entry(MediaStream.class, () -> MediaStream.TYPE),
            Map.entry(MeetingCapability.class, () -> MeetingCapability.TYPE),
            Map.entry(MeetingInfo.class, () -> MeetingInfo.TYPE),
            Map.entry(OnlineMeetingRestricted.class, () -> OnlineMeetingRestricted.TYPE),
            Map.entry(OrganizerMeetingInfo.class, () -> OrganizerMeetingInfo.TYPE),
            Map.entry(OutgoingCallOptions.class, () -> OutgoingCallOptions.TYPE),
            Map.entry(OutlookGeoCoordinates.class, () -> OutlookGeoCoordinates.TYPE),
            Map.entry(Participant.class, () -> Participant.TYPE),
            Map.entry(ParticipantInfo.class, () -> ParticipantInfo.TYPE),
            Map.entry(PhysicalAddress.class, () -> PhysicalAddress.TYPE),
            Map.entry(Place.class, () -> Place.TYPE),
            Map.entry(RecordingInfo.class, () -> RecordingInfo.TYPE),
            Map.entry(RemovedState.class, () -> RemovedState.TYPE),
            Map.entry(ResultInfo.class, () -> ResultInfo.TYPE),
            Map.entry(Room.class, () -> Room.TYPE),
            Map.entry(RoomList.class, () -> RoomList.TYPE),
            Map.entry(ServiceHostedMediaConfig.class, () -> ServiceHostedMediaConfig.TYPE),
            Map.entry(TokenMeetingInfo.class, () -> TokenMeetingInfo.TYPE),
            Map.entry(ToneInfo.class, () -> ToneInfo.TYPE));

    private static final Map<Class<?>, Supplier<EnumType<?>>> ENUMS = Map.ofEntries(
            Map.entry(AutoAdmittedUsersType.class, () -> AutoAdmittedUsersType.TYPE),
            Map.entry(BookingType.class, () -> BookingType.TYPE),
            Map.entry(CallDirection.class, () -> CallDirection.TYPE),
            Map.entry(CallState.class, () -> CallState.TYPE),
            Map.entry(CallTranscriptionState.class, () -> CallTranscriptionState.TYPE),
            Map.entry(EndpointType.class, () -> EndpointType.TYPE),
            Map.entry(MediaDirection.class, () -> MediaDirection.TYPE),
            Map.entry(MediaState.class, () -> MediaState.TYPE),
            Map.entry(Modality.class, () -> Modality.TYPE),
            Map.entry(
                    OnlineMeetingContentSharingDisabledReason.class,
                    () -> OnlineMeetingContentSharingDisabledReason.TYPE),
            Map.entry(OnlineMeetingVideoDisabledReason.class, () -> OnlineMeetingVideoDisabledReason.TYPE),
            Map.entry(OperationStatus.class, () -> OperationStatus.TYPE),
            Map.entry(PhysicalAddressType.class, () -> PhysicalAddressType.TYPE),
            Map.entry(PlaceFeatureEnablement.class, () -> PlaceFeatureEnablement.TYPE),
            Map.entry(RecordingStatus.class, () -> RecordingStatus.TYPE),
            Map.entry(RoutingMode.class, () -> RoutingMode.TYPE),
            Map.entry(RoutingPolicy.class, () -> RoutingPolicy.TYPE),
            Map.entry(RoutingType.class, () -> RoutingType.TYPE),
            Map.entry(Tone.class, () -> Tone.TYPE));

    /** The records that keep values of types which are not modelled: their type has no fixed name. */
    private static final Map<Class<?>, Supplier<ResourceFamily<?>>> KEPT_BY = Map.of(
            OtherCallOptions.class, () -> CallOptions.TYPE,
            OtherMediaConfig.class, () -> MediaConfig.TYPE,
            OtherMeetingInfo.class, () -> MeetingInfo.TYPE,
            OtherPlace.class, () -> Place.TYPE);

    private ModelTypes() {}

    /** The family of a record that keeps values of types which are not modelled. */
    static @Nullable ResourceFamily<?> familyKeptBy(Class<?> javaClass) {
        var family = KEPT_BY.get(javaClass);
        return family == null ? null : family.get();
    }

    static @Nullable StructuredType<?> structured(Class<?> javaClass) {
        var type = STRUCTURED.get(javaClass);
        return type == null ? null : type.get();
    }

    static @Nullable EnumType<?> enumeration(Class<?> javaClass) {
        var type = ENUMS.get(javaClass);
        return type == null ? null : type.get();
    }
}
