package io.github.graphlobby.model.catalog;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

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
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.ModelType;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every type of the model, in one list: records, families of records, enumerations.
 *
 * <p>A type is looked up when it is asked for: until then its class is not initialised, and asking for one type does
 * not initialise the others. No record refers to this class, so that two threads that meet them first from different
 * sides cannot wait for each other.
 */
public final class ModelTypes {
    private static final Map<Class<?>, Supplier<ResourceType<?>>> RECORDS = new LinkedHashMap<>();
    private static final Map<Class<?>, Supplier<ResourceFamily<?>>> FAMILIES = new LinkedHashMap<>();
    private static final Map<Class<?>, Supplier<EnumType<?>>> ENUMERATIONS = new LinkedHashMap<>();

    static {
        RECORDS.put(OutlookGeoCoordinates.class, () -> OutlookGeoCoordinates.TYPE);
        RECORDS.put(PhysicalAddress.class, () -> PhysicalAddress.TYPE);
        RECORDS.put(Room.class, () -> Room.TYPE);
        RECORDS.put(RoomList.class, () -> RoomList.TYPE);
        RECORDS.put(Call.class, () -> Call.TYPE);
        RECORDS.put(CallMediaState.class, () -> CallMediaState.TYPE);
        RECORDS.put(CallRoute.class, () -> CallRoute.TYPE);
        RECORDS.put(CallTranscriptionInfo.class, () -> CallTranscriptionInfo.TYPE);
        RECORDS.put(CommsOperation.class, () -> CommsOperation.TYPE);
        RECORDS.put(IncomingCallOptions.class, () -> IncomingCallOptions.TYPE);
        RECORDS.put(IncomingContext.class, () -> IncomingContext.TYPE);
        RECORDS.put(OutgoingCallOptions.class, () -> OutgoingCallOptions.TYPE);
        RECORDS.put(ResultInfo.class, () -> ResultInfo.TYPE);
        RECORDS.put(ToneInfo.class, () -> ToneInfo.TYPE);
        RECORDS.put(AudioRoutingGroup.class, () -> AudioRoutingGroup.TYPE);
        RECORDS.put(InvitationParticipantInfo.class, () -> InvitationParticipantInfo.TYPE);
        RECORDS.put(OnlineMeetingRestricted.class, () -> OnlineMeetingRestricted.TYPE);
        RECORDS.put(Participant.class, () -> Participant.TYPE);
        RECORDS.put(ParticipantInfo.class, () -> ParticipantInfo.TYPE);
        RECORDS.put(RecordingInfo.class, () -> RecordingInfo.TYPE);
        RECORDS.put(RemovedState.class, () -> RemovedState.TYPE);
        RECORDS.put(ChatInfo.class, () -> ChatInfo.TYPE);
        RECORDS.put(JoinMeetingIdMeetingInfo.class, () -> JoinMeetingIdMeetingInfo.TYPE);
        RECORDS.put(MeetingCapability.class, () -> MeetingCapability.TYPE);
        RECORDS.put(OrganizerMeetingInfo.class, () -> OrganizerMeetingInfo.TYPE);
        RECORDS.put(TokenMeetingInfo.class, () -> TokenMeetingInfo.TYPE);
        RECORDS.put(AppHostedMediaConfig.class, () -> AppHostedMediaConfig.TYPE);
        RECORDS.put(LiveCaptionOptions.class, () -> LiveCaptionOptions.TYPE);
        RECORDS.put(MediaInfo.class, () -> MediaInfo.TYPE);
        RECORDS.put(MediaStream.class, () -> MediaStream.TYPE);
        RECORDS.put(ServiceHostedMediaConfig.class, () -> ServiceHostedMediaConfig.TYPE);
        RECORDS.put(Identity.class, () -> Identity.TYPE);
        RECORDS.put(IdentitySet.class, () -> IdentitySet.TYPE);
    }

    static {
        family(Place.class, OtherPlace.class, () -> Place.TYPE);
        family(CallOptions.class, OtherCallOptions.class, () -> CallOptions.TYPE);
        family(MeetingInfo.class, OtherMeetingInfo.class, () -> MeetingInfo.TYPE);
        family(MediaConfig.class, OtherMediaConfig.class, () -> MediaConfig.TYPE);
    }

    static {
        ENUMERATIONS.put(BookingType.class, () -> BookingType.TYPE);
        ENUMERATIONS.put(PhysicalAddressType.class, () -> PhysicalAddressType.TYPE);
        ENUMERATIONS.put(PlaceFeatureEnablement.class, () -> PlaceFeatureEnablement.TYPE);
        ENUMERATIONS.put(CallDirection.class, () -> CallDirection.TYPE);
        ENUMERATIONS.put(CallState.class, () -> CallState.TYPE);
        ENUMERATIONS.put(CallTranscriptionState.class, () -> CallTranscriptionState.TYPE);
        ENUMERATIONS.put(OperationStatus.class, () -> OperationStatus.TYPE);
        ENUMERATIONS.put(RoutingPolicy.class, () -> RoutingPolicy.TYPE);
        ENUMERATIONS.put(RoutingType.class, () -> RoutingType.TYPE);
        ENUMERATIONS.put(Tone.class, () -> Tone.TYPE);
        ENUMERATIONS.put(EndpointType.class, () -> EndpointType.TYPE);
        ENUMERATIONS.put(
                OnlineMeetingContentSharingDisabledReason.class, () -> OnlineMeetingContentSharingDisabledReason.TYPE);
        ENUMERATIONS.put(OnlineMeetingVideoDisabledReason.class, () -> OnlineMeetingVideoDisabledReason.TYPE);
        ENUMERATIONS.put(RecordingStatus.class, () -> RecordingStatus.TYPE);
        ENUMERATIONS.put(RoutingMode.class, () -> RoutingMode.TYPE);
        ENUMERATIONS.put(AutoAdmittedUsersType.class, () -> AutoAdmittedUsersType.TYPE);
        ENUMERATIONS.put(MediaDirection.class, () -> MediaDirection.TYPE);
        ENUMERATIONS.put(MediaState.class, () -> MediaState.TYPE);
        ENUMERATIONS.put(Modality.class, () -> Modality.TYPE);
    }

    /** What a webhook is sent, which holds resources and is none. */
    private static final Set<String> NOTIFICATIONS = Set.of(
            "microsoft.graph.commsNotifications",
            "microsoft.graph.commsNotification",
            "microsoft.graph.participantJoiningNotification",
            "microsoft.graph.participantLeftNotification",
            "microsoft.graph.changeNotificationCollection",
            "microsoft.graph.changeNotification");

    private ModelTypes() {}

    /** The names of all types, which initialises their classes. */
    private static final class Names {
        static final Set<String> ALL = Stream.of(records(), families(), enumerations())
                .flatMap(List::stream)
                .map(ModelType::name)
                .collect(toUnmodifiableSet());

        private Names() {}
    }

    /**
     * {@return whether it is known of a type what it is: it is one of the model, or a documented notification}
     *
     * <p>Of any other name nobody knows from which type it is derived. The first call initialises all types.
     *
     * @param typeName a qualified name without {@code #}
     */
    public static boolean isKnown(String typeName) {
        return NOTIFICATIONS.contains(requireNonNull(typeName, "typeName")) || Names.ALL.contains(typeName);
    }

    /**
     * {@return the qualified names of which {@link #isKnown} holds, in the order of the alphabet}
     *
     * <p>The first call initialises all types.
     */
    public static List<String> names() {
        return Stream.concat(NOTIFICATIONS.stream(), Names.ALL.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void family(Class<?> base, Class<?> keeper, Supplier<ResourceFamily<?>> type) {
        FAMILIES.put(base, type);
        FAMILIES.put(keeper, type);
    }

    /** {@return the types of all records, without those that keep values of types which are not modelled} */
    public static List<ResourceType<?>> records() {
        return RECORDS.values().stream().<ResourceType<?>>map(Supplier::get).toList();
    }

    /** {@return the families, each of which also leads to the record that keeps its unmodelled types} */
    public static List<ResourceFamily<?>> families() {
        return FAMILIES.values().stream()
                .<ResourceFamily<?>>map(Supplier::get)
                .distinct()
                .toList();
    }

    /** {@return all enumerations} */
    public static List<EnumType<?>> enumerations() {
        return ENUMERATIONS.values().stream().<EnumType<?>>map(Supplier::get).toList();
    }

    /**
     * {@return the type of a class of values; null if it is no record and no family of the model}
     *
     * <p>A record that keeps values of types which are not modelled has no type of a fixed name: its family is
     * returned.
     *
     * @param javaClass the class, such as {@code Room} or {@code Place}
     */
    public static @Nullable StructuredType<?> structured(Class<?> javaClass) {
        StructuredType<?> record = get(RECORDS, javaClass);
        return record == null ? get(FAMILIES, javaClass) : record;
    }

    /**
     * {@return the enumeration of a class of members; null if it is none of the model}
     *
     * @param javaClass the class, such as {@code BookingType}
     */
    public static @Nullable EnumType<?> enumeration(Class<?> javaClass) {
        return get(ENUMERATIONS, javaClass);
    }

    private static <T> @Nullable T get(Map<Class<?>, Supplier<T>> types, Class<?> javaClass) {
        Supplier<T> type = types.get(requireNonNull(javaClass, "javaClass"));
        return type == null ? null : type.get();
    }
}
