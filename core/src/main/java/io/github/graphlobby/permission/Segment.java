package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One segment of a request path.
 *
 * @param text the decoded text, or the name of what is called
 * @param literal the literal of a template that it matches: the text with ASCII letters in lower case, and the
 *     namespace where its alias stands; null for a key that looks like a qualified name, which matches none
 * @param simpleName what is qualified, if the text is a qualified name; else null
 * @param identifier whether it may be an identifier; a system resource, a qualified name or a call may not
 * @param arguments the names of the arguments in lower case, sorted; null if nothing is called
 */
record Segment(
        String text,
        @Nullable String literal,
        @Nullable String simpleName,
        boolean identifier,
        @Nullable List<String> arguments) {

    static Segment plain(String text, boolean system) {
        return named(text, !system, null);
    }

    /** An identifier, whatever it looks like. */
    static Segment key(String text) {
        String folded = Ascii.lowerCase(text);
        return new Segment(text, QualifiedName.simpleName(folded) == null ? folded : null, null, true, null);
    }

    static Segment call(String name, List<String> arguments) {
        return named(name, false, arguments);
    }

    private static Segment named(String text, boolean identifier, @Nullable List<String> arguments) {
        String folded = Ascii.lowerCase(text);
        String simpleName = QualifiedName.simpleName(folded);
        return simpleName == null
                ? new Segment(text, folded, null, identifier, arguments)
                : new Segment(text, QualifiedName.withoutAlias(folded), simpleName, false, arguments);
    }

    /** What is qualified, as if it stood alone; null if nothing is. */
    @Nullable
    Segment unqualified() {
        return simpleName == null ? null : new Segment(text, simpleName, null, false, arguments);
    }
}
