package io.github.graphlobby.permission;

import static java.util.stream.Collectors.joining;

import io.github.graphlobby.internal.Ascii;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One segment of a request path that has to be looked at closely.
 *
 * @param text the decoded text, or the name of what is called
 * @param literal the literal of a template that it matches: the text with ASCII letters in lower case, and the
 *     namespace where its alias stands; null for a key, which matches none
 * @param simpleName what is qualified, if the text is a qualified name; else null
 * @param identifier whether it may be an identifier; a system resource, a qualified name or a call may not
 * @param call what is called with which arguments; null if nothing is called
 * @param whole the decoded text with its parentheses; null for a key, which stands in those of the segment before
 */
record Segment(
        String text,
        @Nullable String literal,
        @Nullable String simpleName,
        boolean identifier,
        @Nullable Call call,
        @Nullable String whole) {

    /**
     * What stands in parentheses behind a name.
     *
     * @param arguments the names of the arguments in lower case, sorted
     * @param complete whether each argument has a name and a value
     * @param key the value of the only argument, which may be a key; null if there is another number of them
     */
    record Call(
            List<String> arguments,
            boolean complete,
            @Nullable String key) {
        /** How calls with the same arguments are found; an argument without a name is one too. */
        String signature(String name) {
            return name + arguments.stream().map(argument -> argument + "=").collect(joining("", "(", ")"));
        }
    }

    static Segment plain(String text, boolean system, String whole) {
        return named(text, !system, null, whole);
    }

    /** An identifier, whatever it looks like. */
    static Segment key(String text) {
        return new Segment(text, null, null, true, null, null);
    }

    /**
     * A key that somebody has at hand: what stands alone in a path is also the literal beside the parameter, which
     * wins; what would not be a key there can only stand in parentheses.
     */
    static Segment given(String text) {
        Segment plain = plain(text, text.startsWith("$"), text);
        return plain.identifier ? new Segment(text, plain.literal, null, true, null, null) : key(text);
    }

    /** What stands in the place of a key and is none. */
    static Segment noKey(String text) {
        return new Segment(text, null, null, false, null, null);
    }

    /** What a key stands behind and the key, each alone; itself if there is none. */
    Stream<Segment> withKeyAsSegment() {
        if (whole == null) {
            return Stream.of(identifier ? given(text) : this);
        }
        return call == null || call.key() == null
                ? Stream.of(this)
                : Stream.of(plain(text, text.startsWith("$"), whole), given(call.key()));
    }

    static Segment call(String name, Call call, String whole) {
        return named(name, false, call, whole);
    }

    private static Segment named(String text, boolean identifier, @Nullable Call call, String whole) {
        String folded = Ascii.lowerCase(text);
        String simpleName = QualifiedName.simpleName(folded);
        return simpleName == null
                ? new Segment(text, folded, null, identifier, call, whole)
                : new Segment(text, QualifiedName.withoutAlias(folded), simpleName, false, call, whole);
    }

    /** What is qualified, as if it stood alone; null if nothing is. */
    @Nullable
    Segment unqualified() {
        return simpleName == null ? null : new Segment(text, simpleName, null, false, call, whole);
    }

    /** Whether it may be a folder or a file, whose name may have parentheses. */
    boolean isFile() {
        return whole == null || identifier || (call != null && simpleName == null && !whole.startsWith("$"));
    }
}
