package io.github.graphlobby.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** JSON pointers (RFC 6901). */
public final class JsonPointer {
    /** Section 3: {@code ~} stands before 0 or 1 only. */
    private static final Pattern NO_ESCAPE = Pattern.compile("~(?![01])");

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

    /**
     * {@return the names of the members on the way, the last that of the member itself; none for the whole document}
     *
     * @param pointer the pointer
     * @throws IllegalArgumentException if it is no pointer
     */
    public static List<String> names(String pointer) {
        boolean begins = pointer.isEmpty() || pointer.startsWith("/");
        if (!begins || NO_ESCAPE.matcher(pointer).find()) {
            throw new IllegalArgumentException(Wording.quote(pointer) + " is no JSON pointer");
        }
        return pointer.isEmpty()
                ? List.of()
                : Stream.of(pointer.substring(1).split("/", -1))
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }
}
