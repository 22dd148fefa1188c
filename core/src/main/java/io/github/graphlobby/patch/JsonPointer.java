package io.github.graphlobby.patch;

/** JSON pointers (RFC 6901). */
final class JsonPointer {
    private JsonPointer() {}

    /** Returns the pointer to a member, whose name becomes one reference token (section 3). */
    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
