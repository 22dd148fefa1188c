package io.github.graphlobby.testkit;

import static io.github.graphlobby.schema.Edm.DATE;
import static io.github.graphlobby.schema.Edm.DECIMAL;
import static io.github.graphlobby.schema.Edm.DURATION;
import static io.github.graphlobby.schema.Edm.GUID;
import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.map;
import static io.github.graphlobby.schema.Edm.structured;

import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Rule;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A closed type that has the kinds of values which no type of the model has, for those who test what handles values of
 * any kind.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param date a date with a rule
 * @param dueDate a date that is not null
 * @param dates dates or nulls
 * @param guid a GUID
 * @param ownGuid a GUID that is not null
 * @param guids GUIDs
 * @param decimal a number with two rules
 * @param price a number that is not null
 * @param decimals numbers or nulls
 * @param duration a duration with a rule
 * @param limit a duration that is not null
 * @param durations durations with a rule
 * @param odd a number with a rule of its own
 * @param texts a map of text
 * @param labels a map of text with a rule, which is not null
 * @param counts a map of numbers with a rule
 * @param members a map of members of an enumeration
 * @param holidays a map of dates
 * @param prices a map of numbers
 * @param inside another one
 * @param parts others
 * @param additional the members that no property declares
 */
public record Specimen(
        @Nullable LocalDate date,
        @Nullable LocalDate dueDate,
        @Nullable List<LocalDate> dates,
        @Nullable UUID guid,
        @Nullable UUID ownGuid,
        @Nullable List<UUID> guids,
        @Nullable BigDecimal decimal,
        @Nullable BigDecimal price,
        @Nullable List<BigDecimal> decimals,
        @Nullable Duration duration,
        @Nullable Duration limit,
        @Nullable List<Duration> durations,
        @Nullable Integer odd,
        @Nullable Map<String, String> texts,
        @Nullable Map<String, String> labels,
        @Nullable Map<String, Integer> counts,
        @Nullable Map<String, BookingType> members,
        @Nullable Map<String, LocalDate> holidays,
        @Nullable Map<String, BigDecimal> prices,
        @Nullable Specimen inside,
        @Nullable List<Specimen> parts,
        Map<String, @Nullable Object> additional)
        implements Resource<Specimen> {

    /** The code of the violation of the rule that is nobody else's. */
    public static final String NOT_ODD = "notOdd";

    private static final Declaration<Specimen> OWN = Declaration.complex("test.specimen");

    /** {@code date}. */
    public static final Property<Specimen, LocalDate> DATE_WITH_RULE =
            OWN.property("date", DATE.where(Rule.atLeast(LocalDate.of(1970, 1, 1))));

    /** {@code dueDate}. */
    public static final Property<Specimen, LocalDate> DUE_DATE = OWN.property("dueDate", DATE.nonNull());

    /** {@code dates}. */
    public static final Property<Specimen, List<LocalDate>> DATES = OWN.property("dates", collection(DATE));

    /** {@code guid}. */
    public static final Property<Specimen, UUID> ANY_GUID = OWN.property("guid", GUID);

    /** {@code ownGuid}. */
    public static final Property<Specimen, UUID> OWN_GUID = OWN.property("ownGuid", GUID.nonNull());

    /** {@code guids}. */
    public static final Property<Specimen, List<UUID>> GUIDS =
            OWN.property("guids", collection(GUID).nonNull());

    /** {@code decimal}. */
    public static final Property<Specimen, BigDecimal> DECIMAL_WITH_RULES = OWN.property(
            "decimal", DECIMAL.where(Rule.atLeast(BigDecimal.ZERO)).where(Rule.atMost(new BigDecimal("100.00"))));

    /** {@code price}. */
    public static final Property<Specimen, BigDecimal> PRICE = OWN.property("price", DECIMAL.nonNull());

    /** {@code decimals}. */
    public static final Property<Specimen, List<BigDecimal>> DECIMALS = OWN.property("decimals", collection(DECIMAL));

    /** {@code duration}. */
    public static final Property<Specimen, Duration> DURATION_WITH_RULE =
            OWN.property("duration", DURATION.where(Rule.atMost(Duration.ofDays(1))));

    /** {@code limit}. */
    public static final Property<Specimen, Duration> LIMIT = OWN.property("limit", DURATION.nonNull());

    /** {@code durations}. */
    public static final Property<Specimen, List<Duration>> DURATIONS = OWN.property(
            "durations", collection(DURATION.where(Rule.atLeast(Duration.ZERO))).nonNull());

    /** {@code odd}. */
    public static final Property<Specimen, Integer> ODD =
            OWN.property("odd", INT32.where(Rule.of(NOT_ODD, "must be odd", (Integer number) -> number % 2 != 0)));

    /** {@code texts}. */
    public static final Property<Specimen, Map<String, String>> TEXTS = OWN.property("texts", map(STRING));

    /** {@code labels}. */
    public static final Property<Specimen, Map<String, String>> LABELS =
            OWN.property("labels", map(STRING.where(Rule.maxLength(20))).nonNull());

    /** {@code counts}. */
    public static final Property<Specimen, Map<String, Integer>> COUNTS =
            OWN.property("counts", map(INT32.where(Rule.atLeast(0)).nonNull()));

    /** {@code members}. */
    public static final Property<Specimen, Map<String, BookingType>> MEMBERS =
            OWN.property("members", map(BookingType.TYPE));

    /** {@code holidays}. */
    public static final Property<Specimen, Map<String, LocalDate>> HOLIDAYS = OWN.property("holidays", map(DATE));

    /** {@code prices}. */
    public static final Property<Specimen, Map<String, BigDecimal>> PRICES = OWN.property("prices", map(DECIMAL));

    /** {@code inside}. */
    public static final Property<Specimen, Specimen> INSIDE =
            OWN.property("inside", structured(Specimen.class, () -> Specimen.TYPE));

    /** {@code parts}. */
    public static final Property<Specimen, List<Specimen>> PARTS = OWN.property(
            "parts", collection(structured(Specimen.class, () -> Specimen.TYPE)).nonNull());

    /** The type. */
    public static final ResourceType<Specimen> TYPE = ResourceType.of(OWN, Specimen::of, Specimen::values);

    /** Copies the collections and maps. */
    public Specimen {
        dates = Frozen.list(dates);
        guids = Frozen.list(guids);
        decimals = Frozen.list(decimals);
        durations = Frozen.list(durations);
        texts = Frozen.map(texts);
        labels = Frozen.map(labels);
        counts = Frozen.map(counts);
        members = Frozen.map(members);
        holidays = Frozen.map(holidays);
        prices = Frozen.map(prices);
        parts = Frozen.list(parts);
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            date, dueDate, dates, guid, ownGuid, guids, decimal, price, decimals, duration, limit, durations, odd,
            texts, labels, counts, members, holidays, prices, inside, parts
        };
    }

    private static Specimen of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new Specimen(
                DATE_WITH_RULE.in(values),
                DUE_DATE.in(values),
                DATES.in(values),
                ANY_GUID.in(values),
                OWN_GUID.in(values),
                GUIDS.in(values),
                DECIMAL_WITH_RULES.in(values),
                PRICE.in(values),
                DECIMALS.in(values),
                DURATION_WITH_RULE.in(values),
                LIMIT.in(values),
                DURATIONS.in(values),
                ODD.in(values),
                TEXTS.in(values),
                LABELS.in(values),
                COUNTS.in(values),
                MEMBERS.in(values),
                HOLIDAYS.in(values),
                PRICES.in(values),
                INSIDE.in(values),
                PARTS.in(values),
                additional);
    }

    @Override
    public ResourceType<Specimen> resourceType() {
        return TYPE;
    }
}
