package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found ahead in an object, whose type says how its members are to be read and may come after them.
 *
 * @param type the text of {@code @odata.type}; null if the object has none
 * @param members goes on with the members of the object
 * @param isPassed whether the type is no longer among them
 * @param passed what else was passed over, with the type or without it; null if nothing
 */
record TypeLookahead(
        @Nullable String type,
        TokenReader members,
        boolean isPassed,
        @Nullable OtherMembers passed) {

    /**
     * Looks for the type of an object from its start.
     *
     * <p>Members whose name starts with {@code @} and that come first are passed over for good, because they are
     * control information; as soon as another member comes, the rest of the object is kept to be read again.
     */
    static TypeLookahead of(TokenReader in, ReadContext context) {
        OtherMembers passed = null;
        while (in.next() == Token.NAME && in.name().startsWith("@")) {
            String member = in.name();
            String found = typeOf(in);
            boolean first = true;
            if (found == null || passed != null) { // nearly always the type comes first, and is all that is passed over
                passed = passed == null ? new OtherMembers() : passed;
                first = passed.isFirst(member);
            }
            if (!first) {
                context.duplicate(in);
            } else if (found != null) {
                context.type(in, found);
                return new TypeLookahead(found, in, true, passed);
            }
            context.annotation(in, member, in.current());
        }
        if (in.current() != Token.NAME) {
            return new TypeLookahead(null, in, false, passed);
        }
        Supplier<TokenReader> rest = in.rest();
        return new TypeLookahead(first(rest.get()), rest.get(), false, passed);
    }

    private static @Nullable String first(TokenReader in) {
        String found = null;
        while (found == null && in.next() == Token.NAME) {
            found = typeOf(in);
            in.skip();
        }
        return found;
    }

    /** Moves to the value of the current member, and gives its text if it says the type. */
    private static @Nullable String typeOf(TokenReader in) {
        if (StructuredCodec.ODATA_TYPE.equals(in.name())) {
            return in.nextText();
        }
        in.next();
        return null;
    }
}
