package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Says a legal patch as the body of a PATCH, in one of the many ways to say it: members stand in any order, control
 * information stands among them, documented spellings and forms of numbers vary.
 *
 * @param random what the choices are made with
 */
record BodyWords(Random random) {

    /** Says a patch of a whole document. */
    BodyObject body(Patch<?> patch) {
        return object(patch, false, false);
    }

    /** Says a resource that is an item, which is what it makes of an empty one. */
    private <R extends Resource<R>> BodyObject whole(
            ResourceType<R> type, AnyResource resource, boolean ofAbstractType) {
        return object(Patch.between(type.empty(), type.cast(resource)), ofAbstractType, true);
    }

    private <R extends Resource<R>> BodyObject object(Patch<R> patch, boolean ofAbstractType, boolean item) {
        var object = new BodyObject(patch.type(), ofAbstractType);
        for (Property<? super R, ?> property : patch.type().properties()) {
            member(property, patch.change(property), item, object);
        }
        patch.additional().changes().forEach((name, change) -> object.add(name, untyped(change)));
        controlInformation(object, patch.type());
        Collections.shuffle(object.members, random);
        return object;
    }

    /** In an item null says no more than nothing does, because nothing is there that it could clear. */
    private void member(Property<?, ?> property, Change<?> change, boolean item, BodyObject object) {
        if (change instanceof Change.Merged<?> merged && merged.patch() instanceof MapPatch<?> entries) {
            object.add(property.name(), map((MapType<?>) property.type(), entries));
        } else if (change instanceof Change.Merged<?> merged) {
            object.add(property.name(), object((Patch<?>) merged.patch(), isAbstract(property.type()), item));
        } else if (change instanceof Change.Set<?> set) {
            object.add(property.name(), value(property.type(), set.value()));
        } else if (change instanceof Change.Cleared<?>
                || (item && property.type().isClearable() && oneIn(10))) {
            object.add(property.name(), null);
        }
    }

    private BodyObject map(MapType<?> type, MapPatch<?> patch) {
        var object = BodyObject.map(type);
        patch.changes()
                .forEach((key, change) ->
                        object.add(key, change instanceof Change.Set<?> set ? value(type.value(), set.value()) : null));
        if (oneIn(4)) {
            object.add(StructuredType.ODATA_TYPE, "#microsoft.graph.stringDictionary");
        }
        Collections.shuffle(object.members, random);
        return object;
    }

    private static boolean isAbstract(ValueType<?> type) {
        return type instanceof StructuredValueType<?> structured
                && structured.structuredType() instanceof ResourceFamily<?>;
    }

    private void controlInformation(BodyObject object, ResourceType<?> type) {
        if (object.ofAbstractType || oneIn(3)) {
            object.add(StructuredType.ODATA_TYPE, typeName(type.name()));
        }
        if (oneIn(8)) {
            object.add(random.nextBoolean() ? "@odata.etag" : "@etag", "W/\"1\"");
        }
        if (oneIn(8) && !type.properties().isEmpty()) {
            String name = type.properties()
                    .get(random.nextInt(type.properties().size()))
                    .name();
            object.add(
                    name + (random.nextBoolean() ? "@odata.type" : "@type"),
                    List.of("#", 1, BodyObject.untyped().add(name, true)));
        }
    }

    /** A fragment, a bare name, or an absolute URI, with the namespace or with its alias. */
    private String typeName(String name) {
        String said = oneIn(4) ? name.replaceFirst("^microsoft[.]graph[.](?=[^.]*$)", "graph.") : name;
        return oneIn(4)
                ? "https://graph.microsoft.com/beta/$metadata#" + said
                : (random.nextBoolean() ? "#" : "") + said;
    }

    private Object value(ValueType<?> type, Object value) {
        if (type instanceof CollectionType<?> collection) {
            return array(collection.item(), (Collection<?>) value);
        }
        if (value instanceof AnyResource resource) {
            return whole(resource.resourceType(), resource, isAbstract(type));
        }
        if (type instanceof EnumType<?> enumeration) {
            return spelling(enumeration, (EvolvableEnum) value);
        }
        return switch (type.kind()) {
            case INT32, INT64 -> wholeNumber(((Number) value).longValue());
            case DOUBLE -> number((Double) value);
            case GUID ->
                random.nextBoolean() ? value.toString() : value.toString().toUpperCase(Locale.ROOT);
            case DECIMAL -> value;
            case DATE_TIME_OFFSET, DATE, DURATION -> WireText.of(value);
            default -> json(value);
        };
    }

    private BodyArray array(ValueType<?> type, Collection<?> values) {
        var items = new ArrayList<@Nullable Object>();
        values.forEach(item -> items.add(item == null ? null : value(type, item)));
        return new BodyArray(type, items);
    }

    /** Some enumerations have documented members with a capital too. */
    private String spelling(EnumType<?> type, EvolvableEnum member) {
        String text = member.toString();
        String capital = text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return random.nextBoolean() && member.equals(type.known(capital)) ? capital : text;
    }

    /** A number is its value, whether it has a fraction of zero or an exponent. */
    private JsonText.Literal wholeNumber(long value) {
        return new JsonText.Literal(
                switch (random.nextInt(4)) {
                    case 0 -> value + ".0";
                    case 1 -> BigDecimal.valueOf(value).stripTrailingZeros().toString();
                    default -> Long.toString(value);
                });
    }

    /** An integer is a number too, but has no negative zero. */
    private JsonText.Literal number(Double value) {
        boolean isInteger = value == Math.rint(value) && Math.abs(value) < 1e15 && value != 0;
        return new JsonText.Literal(
                switch (random.nextInt(3)) {
                    case 0 -> isInteger ? Long.toString(value.longValue()) : value.toString();
                    case 1 -> value == 0 ? value.toString() : new BigDecimal(value.toString()).toPlainString();
                    default -> value.toString();
                });
    }

    private static @Nullable Object untyped(Change<?> change) {
        if (change instanceof Change.Merged<?> merged && merged.patch() instanceof JsonMergePatch nested) {
            var object = BodyObject.untyped();
            nested.changes().forEach((name, inside) -> object.add(name, untyped(inside)));
            return object;
        }
        return change instanceof Change.Set<?> set ? json(set.value()) : null;
    }

    /** Keeps what {@link JsonText} writes, and makes objects of maps. */
    private static Object json(Object value) {
        if (value instanceof Map<?, ?> members) {
            var object = BodyObject.untyped();
            members.forEach((name, member) -> object.add((String) name, member == null ? null : json(member)));
            return object;
        }
        if (value instanceof Collection<?> items) {
            var array = new ArrayList<@Nullable Object>();
            items.forEach(item -> array.add(item == null ? null : json(item)));
            return array;
        }
        return value;
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
