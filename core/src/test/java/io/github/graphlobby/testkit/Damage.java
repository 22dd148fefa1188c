package io.github.graphlobby.testkit;

/**
 * One way to make an object or array of a body wrong.
 *
 * @param place the JSON pointer from the object or array to what changes; empty if it is wrong as a whole
 * @param inside the JSON pointer from there to what is wrong then
 * @param code the code of the violation
 * @param doing makes the change
 */
record Damage(String place, String inside, String code, Runnable doing) {
    /** Something is wrong at the very place that changes. */
    static Damage at(String place, String code, Runnable doing) {
        return new Damage(place, "", code, doing);
    }

    /** Returns the JSON pointer from the object or array to what is wrong. */
    String pointer() {
        return place + inside;
    }
}
