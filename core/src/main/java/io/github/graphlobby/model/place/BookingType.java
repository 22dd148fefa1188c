package io.github.graphlobby.model.place;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * How a room may be booked.
 *
 * <p>The documents write two of the members with a capital letter too; both are read, the small one is written.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/room">room</a>
 */
public final class BookingType extends EvolvableEnum {
    private static final EnumType.Members<BookingType> OWN =
            EnumType.members("microsoft.graph.bookingType", BookingType.class, BookingType::new);

    /** Not known. */
    public static final BookingType UNKNOWN = OWN.member("unknown");

    /** The room can be booked. */
    public static final BookingType STANDARD = OWN.member("standard");

    /** The room cannot be booked: first come, first served. */
    public static final BookingType RESERVED = OWN.member("reserved");

    /** The type {@code microsoft.graph.bookingType}. */
    public static final EnumType<BookingType> TYPE =
            OWN.alias("Standard", STANDARD).alias("Reserved", RESERVED).type();

    private BookingType(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static BookingType of(String text) {
        return TYPE.of(text);
    }
}
