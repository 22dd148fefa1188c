package io.github.graphlobby.example;

import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource of one's own: what has to be declared so that patches of it can be read, applied and checked. */
record Desk(
        @Nullable String id,
        @Nullable Integer heightInCentimetres,
        @Nullable OutlookGeoCoordinates geoCoordinates,
        @Nullable List<String> equipment,
        Map<String, @Nullable Object> additional)
        implements Resource<Desk> {

    private static final Declaration<Desk> OWN = Declaration.entity("contoso.desk");

    static final Property<Desk, String> ID = OWN.property("id", Edm.STRING.nonNull());
    static final Property<Desk, Integer> HEIGHT = OWN.property(
            "heightInCentimetres", Edm.INT32.where(Rule.atLeast(60)).where(Rule.atMost(130)));
    static final Property<Desk, OutlookGeoCoordinates> GEO_COORDINATES = OWN.property(
            "geoCoordinates", Edm.structured(OutlookGeoCoordinates.class, () -> OutlookGeoCoordinates.TYPE));
    static final Property<Desk, List<String>> EQUIPMENT =
            OWN.property("equipment", Edm.collection(Edm.STRING).nonNull());

    static final ResourceType<Desk> TYPE = ResourceType.of(OWN, Desk::of, Desk::values);

    Desk {
        equipment = Frozen.list(equipment);
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {id, heightInCentimetres, geoCoordinates, equipment};
    }

    private static Desk of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new Desk(ID.in(values), HEIGHT.in(values), GEO_COORDINATES.in(values), EQUIPMENT.in(values), additional);
    }

    @Override
    public ResourceType<Desk> resourceType() {
        return TYPE;
    }
}
