package io.github.graphlobby.testkit;

import org.jspecify.annotations.Nullable;

/**
 * A JSON value that is wrong where it stands, itself or by something inside it.
 *
 * @param json the value, as {@link JsonText} writes it
 * @param inside the JSON pointer from the value to what is wrong
 * @param code the code of the violation
 */
record Flaw(@Nullable Object json, String inside, String code) {
    static Flaw of(@Nullable Object json, String code) {
        return new Flaw(json, "", code);
    }
}
