package io.github.graphlobby.json;

import io.github.graphlobby.model.BookingType;
import io.github.graphlobby.model.Call;
import io.github.graphlobby.model.CommsOperation;
import io.github.graphlobby.model.EndpointType;
import io.github.graphlobby.model.Identity;
import io.github.graphlobby.model.IdentitySet;
import io.github.graphlobby.model.OperationStatus;
import io.github.graphlobby.model.OutlookGeoCoordinates;
import io.github.graphlobby.model.Participant;
import io.github.graphlobby.model.ParticipantInfo;
import io.github.graphlobby.model.PhysicalAddress;
import io.github.graphlobby.model.PhysicalAddressType;
import io.github.graphlobby.model.Place;
import io.github.graphlobby.model.PlaceFeatureEnablement;
import io.github.graphlobby.model.ResultInfo;
import io.github.graphlobby.model.Room;
import io.github.graphlobby.model.RoomList;
import io.github.graphlobby.patch.EnumType;
import io.github.graphlobby.patch.StructuredType;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The types of the model by the class of their values; a type is initialised when it is asked for. */
final class ModelTypes {
    // OtherPlace is not among them: its type has no fixed name.
    private static final Map<Class<?>, Supplier<StructuredType<?>>> STRUCTURED = Map.ofEntries(
            Map.entry(Call.class, () -> Call.TYPE),
            Map.entry(CommsOperation.class, () -> CommsOperation.TYPE),
            Map.entry(Identity.class, () -> Identity.TYPE),
            Map.entry(IdentitySet.class, () -> IdentitySet.TYPE),
            Map.entry(OutlookGeoCoordinates.class, () -> OutlookGeoCoordinates.TYPE),
            Map.entry(Participant.class, () -> Participant.TYPE),
            Map.entry(ParticipantInfo.class, () -> ParticipantInfo.TYPE),
            Map.entry(PhysicalAddress.class, () -> PhysicalAddress.TYPE),
            Map.entry(Place.class, () -> Place.TYPE),
            Map.entry(ResultInfo.class, () -> ResultInfo.TYPE),
            Map.entry(Room.class, () -> Room.TYPE),
            Map.entry(RoomList.class, () -> RoomList.TYPE));

    private static final Map<Class<?>, Supplier<EnumType<?>>> ENUMS = Map.of(
            BookingType.class, () -> BookingType.TYPE,
            EndpointType.class, () -> EndpointType.TYPE,
            OperationStatus.class, () -> OperationStatus.TYPE,
            PhysicalAddressType.class, () -> PhysicalAddressType.TYPE,
            PlaceFeatureEnablement.class, () -> PlaceFeatureEnablement.TYPE);

    private ModelTypes() {}

    static @Nullable StructuredType<?> structured(Class<?> javaClass) {
        var type = STRUCTURED.get(javaClass);
        return type == null ? null : type.get();
    }

    static @Nullable EnumType<?> enumeration(Class<?> javaClass) {
        var type = ENUMS.get(javaClass);
        return type == null ? null : type.get();
    }
}
