package io.github.graphlobby.internal;

/** JSON pointers (RFC 6901). */
public final class JsonPointer {
    private JsonPointer() {}

    /**
     * {@return the pointer to a member, whose name becomes one reference token (section 3)}
     *
     * @param pointer the pointer to the object
     * @param name the name of the member
     */
    public static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
