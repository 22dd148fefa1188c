package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import org.jspecify.annotations.Nullable;

/**
 * What was found ahead in an object, whose type says how its members are to be read and may come after them.
 *
 * @param type the text of {@code @odata.type}; null if the object has none
 * @param contextType the type that {@code @odata.context} says, or null
 * @param asks whether control information that was passed over asks for a change
 * @param isPassed whether the type is no longer among the members that come
 * @param passed what else was passed over, with the type or without it; null if nothing
 * @param isWrapper whether it is the answer of a service that has no type and no data but an object {@code value}
 */
record TypeLookahead(
        @Nullable String type,
        @Nullable String contextType,
        boolean asks,
        boolean isPassed,
        @Nullable OtherMembers passed,
        boolean isWrapper) {

    /**
     * Looks for the type of an object from its start.
     *
     * <p>Members whose name starts with {@code @} and that come first are passed over for good, because they are
     * control information; as soon as another member comes, a second reader looks for the type ahead.
     *
     * @param entity whether the object is an entity
     */
    static TypeLookahead of(TokenReader in, ReadContext context, boolean entity) {
        OtherMembers passed = null;
        String contextType = null;
        boolean asks = false;
        int object = in.objects();
        while (in.next() == Token.NAME && in.name().startsWith("@")) {
            String member = ControlNames.normal(in.name());
            String text = in.nextText();
            String found = member.equals(StructuredCodec.ODATA_TYPE) ? text : null;
            boolean first = true;
            if (found == null || passed != null) { // nearly always the type comes first, and is all that is passed over
                passed = passed == null ? new OtherMembers() : passed;
                first = passed.isFirst(member);
            }
            if (!first) {
                context.duplicate(in);
            } else if (found != null) {
                context.type(in, found);
                return new TypeLookahead(found, contextType, asks, true, passed, false);
            } else {
                contextType = contextType(member, text, contextType);
                asks |= context.annotation(in, member, in.current(), entity);
            }
        }
        if (in.current() != Token.NAME) {
            in.again();
            return new TypeLookahead(null, contextType, asks, false, passed, false);
        }
        TypesAhead.Said said = context.typeAhead(in, object);
        String later = said.contextType();
        return new TypeLookahead(
                said.type(), later == null ? contextType : later, asks, false, passed, context.isWrapperAhead(object));
    }

    /** What a member says of the type if it is the context, or what was known before. */
    private static @Nullable String contextType(String member, @Nullable String text, @Nullable String before) {
        return text != null && member.equals(StructuredCodec.ODATA_CONTEXT) ? TypeNames.inContext(text) : before;
    }
}
