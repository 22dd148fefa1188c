package io.github.graphlobby.patch;

/** JSON pointers (RFC 6901). */
final class JsonPointer {
    private JsonPointer() {}

    /** Writes a member's name as one reference token (section 3). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
