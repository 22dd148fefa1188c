package io.github.graphlobby.json;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.Edm.DATE_TIME_OFFSET;
import static io.github.graphlobby.schema.Edm.DOUBLE;
import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.INT64;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.collection;
import static io.github.graphlobby.schema.Edm.structured;

import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A closed type with one property of every kind, since no type of the model has them all. */
record Kinds(
        @Nullable String text,
        @Nullable Boolean flag,
        @Nullable Integer int32,
        @Nullable Long int64,
        @Nullable Double number,
        @Nullable OffsetDateTime moment,
        @Nullable BookingType member,
        @Nullable PhysicalAddress address,
        @Nullable List<Long> numbers,
        @Nullable List<OffsetDateTime> moments,
        @Nullable List<BookingType> members,
        @Nullable List<PhysicalAddress> addresses,
        @Nullable String must,
        Map<String, @Nullable Object> additional)
        implements Resource<Kinds> {

    private static final Declaration<Kinds> OWN = Declaration.complex("microsoft.graph.kinds");

    static final Property<Kinds, String> TEXT = OWN.property("text", STRING);
    static final Property<Kinds, Boolean> FLAG = OWN.property("flag", BOOLEAN);
    static final Property<Kinds, Integer> INTEGER = OWN.property("int32", INT32);
    static final Property<Kinds, Long> LONG = OWN.property("int64", INT64);
    static final Property<Kinds, Double> NUMBER = OWN.property("number", DOUBLE);
    static final Property<Kinds, OffsetDateTime> MOMENT = OWN.property("moment", DATE_TIME_OFFSET);
    static final Property<Kinds, BookingType> MEMBER = OWN.property("member", BookingType.TYPE);
    static final Property<Kinds, PhysicalAddress> ADDRESS =
            OWN.property("address", structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE));
    static final Property<Kinds, List<Long>> NUMBERS =
            OWN.property("numbers", collection(INT64).nonNull());
    static final Property<Kinds, List<OffsetDateTime>> MOMENTS = OWN.property("moments", collection(DATE_TIME_OFFSET));
    static final Property<Kinds, List<BookingType>> MEMBERS = OWN.property("members", collection(BookingType.TYPE));
    static final Property<Kinds, List<PhysicalAddress>> ADDRESSES = OWN.property(
            "addresses",
            collection(structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE))
                    .nonNull());
    static final Property<Kinds, String> MUST = OWN.property("must", STRING.nonNull());

    static final ResourceType<Kinds> TYPE = ResourceType.of(OWN, Kinds::of, Kinds::values);

    Kinds {
        numbers = Frozen.list(numbers);
        moments = Frozen.list(moments);
        members = Frozen.list(members);
        addresses = Frozen.list(addresses);
        additional = Json.object(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            text, flag, int32, int64, number, moment, member, address, numbers, moments, members, addresses, must
        };
    }

    private static Kinds of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new Kinds(
                TEXT.in(values),
                FLAG.in(values),
                INTEGER.in(values),
                LONG.in(values),
                NUMBER.in(values),
                MOMENT.in(values),
                MEMBER.in(values),
                ADDRESS.in(values),
                NUMBERS.in(values),
                MOMENTS.in(values),
                MEMBERS.in(values),
                ADDRESSES.in(values),
                MUST.in(values),
                additional);
    }

    @Override
    public ResourceType<Kinds> resourceType() {
        return TYPE;
    }
}
