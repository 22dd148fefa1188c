package io.github.graphlobby.testkit;

/** JSON pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    /** Writes a member's name as one reference token (section 3). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Tells whether one of two pointers leads to or into what the other leads to. */
    static boolean overlap(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }
}
