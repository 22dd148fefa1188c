package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Ascii;

/**
 * A name with a value inside a header's value, such as {@code charset=utf-8} or {@code return=minimal}.
 *
 * @param name the name, whose letter case has no meaning, in lower case
 * @param value what it says; empty for none
 */
record HeaderParameter(String name, String value) {

    /** White space around the equals sign is passed over, as a recipient must where it is allowed at all. */
    static HeaderParameter parse(String part) {
        int equals = part.indexOf('=');
        return equals < 0
                ? new HeaderParameter(Ascii.lowerCase(part), "")
                : new HeaderParameter(
                        Ascii.lowerCase(part.substring(0, equals).strip()),
                        HeaderParts.unquoted(part.substring(equals + 1).strip()));
    }

    /** Whether it is a parameter, by its name in lower case, with a value in any letter case. */
    boolean is(String folded, String expected) {
        return name.equals(folded) && Ascii.equalsIgnoringCase(value, expected);
    }
}
