package io.github.graphlobby.differential;

import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.testkit.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents of a type, and bodies of patches of it, most of which keep all rules. */
record TypedDraw(Draw draw) {
    private static final List<String> TEXTS = List.of("https://contoso.com/a", "a", "é", "");
    private static final List<String> ENTRIES = List.of("k", "l", "m");
    /** So rarely are properties there that most objects have a few. */
    private static final int ONE_IN = 3;

    /**
     * A document; of an abstract type, or of a family, there is always the same record, so that a merge changes none.
     */
    Map<String, @Nullable Object> object(ResourceType<?> type, boolean isPatch, int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        type.properties().stream()
                .filter(property -> draw.isOneIn(ONE_IN))
                .forEach(property -> put(property, isPatch, depth, members));
        if (type.isOpen() && draw.isOneIn(2)) {
            draw.object(2).forEach((name, value) -> members.put("x" + name, value));
        }
        return members;
    }

    private void put(Property<?, ?> property, boolean isPatch, int depth, Map<String, @Nullable Object> members) {
        ValueType<?> type = property.type();
        if (draw.isOneIn(4)) {
            if (!isPatch || type.isClearable()) {
                members.put(property.name(), null);
            }
        } else if (depth > 0 || isFlat(type)) {
            members.put(property.name(), value(type, isPatch, depth - 1));
        }
    }

    private static boolean isFlat(ValueType<?> type) {
        return type.kind() != ValueType.Kind.STRUCTURED
                && !(type instanceof CollectionType<?> collection && !isFlat(collection.item()))
                && !(type instanceof MapType<?> map && !isFlat(map.value()));
    }

    private @Nullable Object value(ValueType<?> type, boolean isPatch, int depth) {
        if (type instanceof CollectionType<?> collection) {
            return draw.list(0, 2, () -> item(collection.item(), depth));
        }
        if (type instanceof MapType<?> map) {
            return entries(map, isPatch, depth);
        }
        return type instanceof StructuredValueType<?> structured
                ? structured(structured.structuredType(), isPatch, depth)
                : scalar(type);
    }

    private Object item(ValueType<?> type, int depth) {
        Object value = value(type, false, depth);
        return value == null ? draw.object(1) : value; // what may be null is untyped
    }

    private Map<String, @Nullable Object> entries(MapType<?> map, boolean isPatch, int depth) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (String key : draw.list(0, 2, () -> draw.of(ENTRIES))) {
            entries.put(key, isPatch && draw.isOneIn(3) ? null : item(map.value(), depth));
        }
        return entries;
    }

    private Map<String, @Nullable Object> structured(StructuredType<?> type, boolean isPatch, int depth) {
        ResourceType<?> record = Resources.of(type).get(0);
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (type instanceof ResourceFamily<?>) {
            members.put("@odata.type", "#" + record.name());
        }
        members.putAll(object(record, isPatch, depth));
        return members;
    }

    private @Nullable Object scalar(ValueType<?> type) {
        return switch (type.kind()) {
            case STRING -> draw.of(TEXTS);
            case BOOLEAN -> draw.isOneIn(2);
            case INT32, INT64, DECIMAL -> draw.below(90);
            case DOUBLE -> draw.below(900) / 10.0;
            case DATE_TIME_OFFSET -> "2026-11-2" + draw.below(10) + "T10:15:30Z";
            case DATE -> "2026-11-2" + draw.below(10);
            case GUID -> "0fe0623f-d628-42ed-b4bd-8ac290072cc" + draw.below(10);
            case DURATION -> "PT" + (1 + draw.below(50)) + "S";
            case ENUM ->
                ((EnumType<?>) type)
                        .known()
                        .get(draw.below(((EnumType<?>) type).known().size()))
                        .toString();
            case UNTYPED -> draw.value(2);
            case STRUCTURED, COLLECTION, MAP -> throw new IllegalArgumentException(type + " is no scalar");
        };
    }
}
