package io.github.graphlobby.testkit;

import io.github.graphlobby.model.Call;
import io.github.graphlobby.model.CommsOperation;
import io.github.graphlobby.model.Identity;
import io.github.graphlobby.model.IdentitySet;
import io.github.graphlobby.model.OtherPlace;
import io.github.graphlobby.model.OutlookGeoCoordinates;
import io.github.graphlobby.model.Participant;
import io.github.graphlobby.model.ParticipantInfo;
import io.github.graphlobby.model.PhysicalAddress;
import io.github.graphlobby.model.ResultInfo;
import io.github.graphlobby.model.Room;
import io.github.graphlobby.model.RoomList;
import io.github.graphlobby.patch.ResourceFamily;
import io.github.graphlobby.patch.ResourceType;
import io.github.graphlobby.patch.StructuredType;
import java.util.List;
import java.util.stream.Stream;

/** The resource types of the model, one for each record. */
public final class Resources {
    private static final List<ResourceType<?>> ALL = List.of(
            Room.TYPE,
            RoomList.TYPE,
            OtherPlace.type("microsoft.graph.workspace"),
            PhysicalAddress.TYPE,
            OutlookGeoCoordinates.TYPE,
            Call.TYPE,
            CommsOperation.TYPE,
            ResultInfo.TYPE,
            Participant.TYPE,
            ParticipantInfo.TYPE,
            IdentitySet.TYPE,
            Identity.TYPE);

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
        var modelled =
                ALL.stream().filter(type -> family.name().equals(type.base())).map(ResourceType::name);
        return Stream.concat(modelled, NOT_MODELLED.stream())
                .<ResourceType<? extends B>>map(family::type)
                .toList();
    }
}
