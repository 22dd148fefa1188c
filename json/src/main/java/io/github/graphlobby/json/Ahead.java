package io.github.graphlobby.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found ahead in an object, whose members say only later how they are to be read.
 *
 * @param text the text that was looked for, if any
 * @param members goes on with the members of the object
 * @param isPassed whether the text is no longer among them
 * @param passed what else was passed over, with the text or without it; null if nothing
 */
record Ahead(
        @Nullable String text,
        TokenReader members,
        boolean isPassed,
        @Nullable OtherMembers passed) {

    /**
     * Looks, from the start of an object, for the text of one of its members.
     *
     * <p>Members whose name starts with {@code @} and that come first are passed over for good, because they are
     * control information; as soon as another member comes, the rest of the object is kept to be read again.
     */
    static Ahead of(String name, TokenReader in, Reading reading) {
        OtherMembers passed = null;
        while (in.next() == Token.NAME && in.name().startsWith("@")) {
            String member = in.name();
            String found = textOf(name, in);
            boolean first = true;
            if (found == null || passed != null) { // nearly always the text comes first, and is all that is passed over
                passed = passed == null ? new OtherMembers() : passed;
                first = passed.isFirst(member);
            }
            if (!first) {
                reading.duplicate(in);
            } else if (found != null) {
                reading.type(in, found);
                return new Ahead(found, in, true, passed);
            }
            reading.annotation(in, member, in.current());
        }
        if (in.current() != Token.NAME) {
            return new Ahead(null, in, false, passed);
        }
        Supplier<TokenReader> rest = in.rest();
        return new Ahead(first(name, rest.get()), rest.get(), false, passed);
    }

    private static @Nullable String first(String name, TokenReader in) {
        String found = null;
        while (found == null && in.next() == Token.NAME) {
            found = textOf(name, in);
            in.skip();
        }
        return found;
    }

    /** Moves to the value of the current member, and gives its text if the member has that name and is text. */
    private static @Nullable String textOf(String name, TokenReader in) {
        if (name.equals(in.name())) {
            return in.nextText();
        }
        in.next();
        return null;
    }
}
