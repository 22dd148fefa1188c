package io.github.graphlobby.model.place;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.NamedTypes;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place of a type that is not modelled, such as a workspace or a building: its type and all its members are kept.
 *
 * @param odataType the qualified name of the type without {@code #}, such as {@code microsoft.graph.workspace}
 * @param id {@link #ID}
 * @param displayName {@link #DISPLAY_NAME}
 * @param address {@link #ADDRESS}
 * @param geoCoordinates {@link #GEO_COORDINATES}
 * @param phone {@link #PHONE}
 * @param isWheelChairAccessible {@link #IS_WHEEL_CHAIR_ACCESSIBLE}
 * @param label {@link #LABEL}
 * @param tags {@link #TAGS}
 * @param parentId {@link #PARENT_ID}
 * @param placeId {@link #PLACE_ID}
 * @param checkIns {@link #CHECK_INS}
 * @param children {@link #CHILDREN}
 * @param additional all other members, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/place">place</a>
 */
public record OtherPlace(
        String odataType,
        @NotNull(message = "must not be null") @Nullable String id,
        @NotNull(message = "must not be null") @Nullable String displayName,
        @Valid @Nullable PhysicalAddress address,
        @Valid @Nullable OutlookGeoCoordinates geoCoordinates,
        @Nullable String phone,
        @Nullable Boolean isWheelChairAccessible,
        @Nullable String label,
        @Nullable List<@NotNull(message = "must not be null") String> tags,
        @Nullable String parentId,
        @Nullable String placeId,
        @Nullable List<Object> checkIns,
        @Nullable List<@Valid Place> children,
        Map<String, @Nullable Object> additional)
        implements Place, Resource<OtherPlace> {

    private static final Declaration<OtherPlace> OWN = Declaration.unmodelled(Place.DECLARATION);

    private static final NamedTypes<OtherPlace> TYPES = NamedTypes.of(OWN, OtherPlace::of, OtherPlace::values);

    /**
     * Copies the collections and checks the additional members as {@link Declaration#additional} says.
     *
     * @throws IllegalArgumentException if the type is modelled
     */
    public OtherPlace {
        odataType = Place.TYPE.unmodelled(odataType);
        tags = Frozen.list(tags);
        checkIns = Json.array(checkIns);
        children = Frozen.list(children);
        additional = OWN.additional(additional);
    }

    /**
     * {@return the type of that name}
     *
     * @param typeName the qualified name of a type that is not modelled, without {@code #}
     */
    public static ResourceType<OtherPlace> type(String typeName) {
        return TYPES.type(typeName);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            id,
            displayName,
            address,
            geoCoordinates,
            phone,
            isWheelChairAccessible,
            label,
            tags,
            parentId,
            placeId,
            checkIns,
            children
        };
    }

    private static OtherPlace of(
            String odataType, @Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new OtherPlace(
                odataType,
                ID.in(values),
                DISPLAY_NAME.in(values),
                ADDRESS.in(values),
                GEO_COORDINATES.in(values),
                PHONE.in(values),
                IS_WHEEL_CHAIR_ACCESSIBLE.in(values),
                LABEL.in(values),
                TAGS.in(values),
                PARENT_ID.in(values),
                PLACE_ID.in(values),
                CHECK_INS.in(values),
                CHILDREN.in(values),
                additional);
    }

    @Override
    public ResourceType<OtherPlace> resourceType() {
        return type(odataType);
    }
}
