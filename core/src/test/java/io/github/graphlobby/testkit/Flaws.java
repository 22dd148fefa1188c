package io.github.graphlobby.testkit;

import static io.github.graphlobby.schema.Violation.INVALID_FORMAT;
import static io.github.graphlobby.schema.Violation.NULL_NOT_ALLOWED;
import static io.github.graphlobby.schema.Violation.OUT_OF_RANGE;
import static io.github.graphlobby.schema.Violation.WRONG_ODATA_TYPE;
import static io.github.graphlobby.schema.Violation.WRONG_TYPE;

import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.ValueType.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON values that a property or an item must not have, by its type; nothing is coerced. */
final class Flaws {
    private static final Object TEXT = "12";
    private static final Object INTEGER = 1;
    private static final Object DECIMAL = number("3.7");
    private static final Object ARRAY = List.of();
    private static final Object ARRAY_WITH_NULL = Arrays.asList(1, null);

    private Flaws() {}

    /** Returns a document that is no object. */
    static @Nullable Object noObject(Random random) {
        return pick(Arrays.asList(TEXT, INTEGER, DECIMAL, true, ARRAY, ARRAY_WITH_NULL, null), random);
    }

    /** Returns the values that are wrong themselves: of the wrong JSON type, null, and one against each rule. */
    static List<Flaw> of(ValueType<?> type) {
        var flaws = new ArrayList<Flaw>();
        wrongTypes(type.kind()).forEach(json -> flaws.add(Flaw.of(json, WRONG_TYPE)));
        outOfRange(type.kind()).forEach(json -> flaws.add(Flaw.of(json, OUT_OF_RANGE)));
        if (!type.isClearable()) {
            flaws.add(Flaw.of(null, NULL_NOT_ALLOWED));
        }
        if (type.kind() == Kind.STRING) {
            flaws.add(Flaw.of("a\uD800", INVALID_FORMAT));
        }
        if (type instanceof StructuredValueType<?> structured) {
            unannounced(structured.structuredType()).forEach(flaws::add);
        } else if (type.kind() != Kind.COLLECTION && type.kind() != Kind.MAP) {
            Wrong.values(type, 0).forEach(wrong -> flaws.add(Flaw.of(WireText.of(wrong.value()), wrong.code())));
        }
        return flaws;
    }

    private static Stream<?> wrongTypes(Kind kind) {
        var object = BodyObject.untyped().add("a", 1);
        return switch (kind) {
            case STRING -> Stream.of(INTEGER, DECIMAL, true, ARRAY, object);
            case BOOLEAN -> Stream.of("true", INTEGER, 0, ARRAY, object);
            case INT32, INT64 ->
                Stream.of(TEXT, DECIMAL, number("1.05e1"), number("1e-2"), true, ARRAY, ARRAY_WITH_NULL, object);
            case DOUBLE -> Stream.of(TEXT, "NaN", false, ARRAY, object);
            case DATE_TIME_OFFSET ->
                Stream.of(
                        "yesterday", "2026-01-31", "2026-01-31T12:00:00", "2026-02-30T12:00:00Z", "", INTEGER, object);
            case DATE -> Stream.of("today", "2026-02-30", "2026-1-31", "2026-01-31T00:00:00Z", "", INTEGER, object);
            case GUID ->
                Stream.of("1-2-3-4-5", "{00000000-0000-0000-0000-000000000000}", "0".repeat(32), "", INTEGER, object);
            case DECIMAL -> Stream.of(TEXT, "INF", true, ARRAY, object);
            case DURATION -> Stream.of("P", "PT", "P1Y", "P1W", "pt1s", "PT-1S", "PT1.S", "", INTEGER, object);
            case ENUM -> Stream.of(INTEGER, true, ARRAY, object);
            case STRUCTURED, MAP -> Stream.of(TEXT, INTEGER, DECIMAL, false, ARRAY, ARRAY_WITH_NULL);
            case COLLECTION -> Stream.of(TEXT, INTEGER, false, object);
            case UNTYPED -> Stream.of();
        };
    }

    private static Stream<?> outOfRange(Kind kind) {
        return switch (kind) {
            case INT32 -> Stream.of(1L << 31, -(1L << 31) - 1, number("1" + "0".repeat(50)), number("1e10"));
            case INT64 ->
                Stream.of(number("9223372036854775808"), number("-9223372036854775809.0"), number("1e999999999"));
            case DOUBLE -> Stream.of(number("1e400"), number("-1e400"));
            case DECIMAL -> Stream.of(number("1e6145"), number("-1e-999999999"), number("1e99999999999"));
            default -> Stream.of();
        };
    }

    /** An object of an abstract type is of no type unless it announces one that is modelled. */
    private static Stream<Flaw> unannounced(StructuredType<?> declared) {
        return declared instanceof ResourceFamily<?> family
                ? Stream.concat(
                                Stream.of(BodyObject.untyped()),
                                wrongTypeNames(family).map(Flaws::announcing))
                        .map(json -> Flaw.of(json, WRONG_ODATA_TYPE))
                : Stream.of();
    }

    private static BodyObject announcing(Object type) {
        return BodyObject.untyped().add(StructuredType.ODATA_TYPE, type);
    }

    /** Returns what cannot be announced: another name, or no name at all. */
    static Stream<?> wrongTypeNames(StructuredType<?> type) {
        var names = Stream.of("#" + type.name() + "X", "##" + type.name(), "#contoso.teapot", "");
        return Stream.concat(
                names.filter(name -> !(type instanceof ResourceFamily<?> family && family.isModelled(name))),
                Stream.of(5, true, List.of(type.name())));
    }

    private static JsonText.Literal number(String text) {
        return new JsonText.Literal(text);
    }

    static <T extends @Nullable Object> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
