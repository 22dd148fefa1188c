package io.github.graphlobby.json;

import io.github.graphlobby.schema.PrimitiveType;
import io.github.graphlobby.schema.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of values without members. Patterns are those of ECMA-262 and say what a reader takes; a format is
 * for people and tools, which it helps to offer a calendar.
 */
final class ValueSchemas {
    private static final String TYPE = "type";

    private static final String DAY = "^-?[0-9]{4,9}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private static final String TIME = "[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?"
            + "([Zz]|[-+](0[0-9]|1[0-7]):[0-5][0-9]|[-+]18:00)$";

    private static final String DURATION =
            "^-?P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]{1,9})?S)?)?$";

    private static final String GUID = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    /** {@link Rule.Https#PATTERN} without what is Java's alone. */
    private static final String HTTPS =
            "^[hH][tT][tT][pP][sS]://[^ \\t\\n\\u000B\\f\\r/?#]+([/?#][^ \\t\\n\\u000B\\f\\r]*)?$";

    private ValueSchemas() {}

    static Map<String, @Nullable Object> of(PrimitiveType<?> type) {
        Map<String, @Nullable Object> schema = plain(type);
        type.rules().forEach(rule -> add(rule, schema));
        return schema;
    }

    private static Map<String, @Nullable Object> plain(PrimitiveType<?> type) {
        return switch (type.kind()) {
            case STRING -> schema(TYPE, "string");
            case BOOLEAN -> schema(TYPE, "boolean");
            case INT32 -> range("integer", Integer.MIN_VALUE, Integer.MAX_VALUE);
            case INT64 -> range("integer", Long.MIN_VALUE, Long.MAX_VALUE);
            case DOUBLE -> range("number", -Double.MAX_VALUE, Double.MAX_VALUE);
            case DECIMAL -> schema(TYPE, "number");
            case DATE_TIME_OFFSET -> text("date-time", DAY + TIME);
            case DATE -> text("date", DAY + "$");
            case GUID -> text("uuid", GUID);
            case DURATION -> text("duration", DURATION);
            case UNTYPED, ENUM, STRUCTURED, COLLECTION, MAP ->
                throw new IllegalArgumentException(type + " is defined elsewhere");
        };
    }

    private static Map<String, @Nullable Object> schema(String keyword, Object value) {
        var schema = new LinkedHashMap<String, @Nullable Object>();
        schema.put(keyword, value);
        return schema;
    }

    private static Map<String, @Nullable Object> range(String type, Number least, Number greatest) {
        Map<String, @Nullable Object> schema = schema(TYPE, type);
        schema.put("minimum", least);
        schema.put("maximum", greatest);
        return schema;
    }

    private static Map<String, @Nullable Object> text(String format, String pattern) {
        Map<String, @Nullable Object> schema = schema(TYPE, "string");
        schema.put("format", format);
        schema.put("pattern", pattern);
        return schema;
    }

    /** A rule that no keyword says is told to people. */
    private static void add(Rule<?> rule, Map<String, @Nullable Object> schema) {
        if (rule instanceof Rule.Min<?> min && min.bound() instanceof Number bound) {
            schema.put("minimum", bound);
        } else if (rule instanceof Rule.Max<?> max && max.bound() instanceof Number bound) {
            schema.put("maximum", bound);
        } else if (rule instanceof Rule.MaxLength length) {
            schema.put("maxLength", length.bound());
        } else if (rule instanceof Rule.Https) {
            schema.put("pattern", HTTPS);
        } else {
            schema.merge("description", rule.message(), (before, message) -> before + "; " + message);
        }
    }

    static Map<String, @Nullable Object> oneOf(List<String> texts) {
        Map<String, @Nullable Object> schema = schema(TYPE, "string");
        schema.put("enum", texts);
        return schema;
    }

    static Map<String, @Nullable Object> array(Map<String, @Nullable Object> item) {
        Map<String, @Nullable Object> schema = schema(TYPE, "array");
        schema.put("items", item);
        return schema;
    }

    /** Returns the schema of a value that may be null instead. */
    static Map<String, @Nullable Object> orNull(Map<String, @Nullable Object> value) {
        Object type = value.get(TYPE);
        if (type == null) {
            return schema("anyOf", List.of(value, schema(TYPE, "null")));
        }
        var schema = new LinkedHashMap<String, @Nullable Object>(value);
        schema.put(TYPE, List.of(type, "null"));
        if (value.get("enum") instanceof List<?> texts) {
            var members = new ArrayList<@Nullable Object>(texts);
            members.add(null);
            schema.put("enum", members);
        }
        return schema;
    }

    /** Returns a pattern that a text alone matches. */
    static String quoted(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(c -> "^$\\.*+?()[]{}|/".contains(c) ? "\\" + c : c)
                .collect(Collectors.joining());
    }
}
