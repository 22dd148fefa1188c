package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One segment of a request path.
 *
 * @param text the decoded text, or the name of what is called
 * @param literal the text with ASCII letters in lower case
 * @param identifier whether it may be an identifier; a system resource, a type cast or a call may not
 * @param arguments the names of the arguments in lower case, sorted; null if nothing is called
 */
record Segment(
        String text,
        String literal,
        boolean identifier,
        @Nullable List<String> arguments) {

    static Segment plain(String text, boolean system) {
        String literal = Ascii.lowerCase(text);
        return new Segment(text, literal, !system && !literal.startsWith("microsoft.graph."), null);
    }

    /** An identifier, whatever it looks like. */
    static Segment key(String text) {
        return new Segment(text, Ascii.lowerCase(text), true, null);
    }

    static Segment call(String name, List<String> arguments) {
        return new Segment(name, Ascii.lowerCase(name), false, arguments);
    }
}
