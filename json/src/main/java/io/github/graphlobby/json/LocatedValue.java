package io.github.graphlobby.json;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.UntypedCodec;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.UnreadableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A value in a small document that is read as a whole, so that what is wrong with it can be named.
 *
 * @param value the value as JSON has it
 * @param around the object or array in which it stands; null for the whole
 * @param token its name or position there; for the whole, the JSON pointer to it
 */
record LocatedValue(@Nullable Object value, @Nullable LocatedValue around, Object token) {

    /** Reads a whole document. */
    static LocatedValue read(byte[] json) {
        return Documents.read(json, in -> read(in, in.next()));
    }

    /** Reads a value that stands in a larger document. */
    static LocatedValue read(TokenReader in, Token token) {
        String pointer = in.get();
        return new LocatedValue(UntypedCodec.INSTANCE.read(in, token, ReadContext.ofResource()), null, pointer);
    }

    /** The JSON pointer to it, which is only made where something is wrong: it may be much longer than the value. */
    String pointer() {
        return around == null ? token.toString() : JsonPointer.below(around.pointer(), token.toString());
    }

    LocatedValue member(String name) {
        if (!object().containsKey(name)) {
            throw wrong("has no member `" + name + "`");
        }
        return at(name);
    }

    @Nullable
    Object optional(String name) {
        return value instanceof Map<?, ?> members ? members.get(name) : null;
    }

    /** The member of a name, also if there is none: without a value then. */
    LocatedValue at(String name) {
        return new LocatedValue(optional(name), this, name);
    }

    private Map<?, ?> object() {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw wrong("must be an object");
    }

    Map<String, LocatedValue> members() {
        var nodes = new LinkedHashMap<String, LocatedValue>();
        forEachMember(nodes::put);
        return nodes;
    }

    void forEachMember(BiConsumer<String, LocatedValue> action) {
        object().forEach((name, member) -> action.accept((String) name, new LocatedValue(member, this, name)));
    }

    List<LocatedValue> items() {
        if (value instanceof List<?> items) {
            var nodes = new ArrayList<LocatedValue>();
            items.forEach(item -> nodes.add(new LocatedValue(item, this, nodes.size())));
            return nodes;
        }
        throw wrong("must be an array");
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("must be text");
    }

    boolean bool() {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw wrong("must be true or false");
    }

    /** Whether a member is there and true. */
    static boolean isTrue(@Nullable LocatedValue member) {
        return member != null && member.bool();
    }

    int integer(int least, int most) {
        if (value instanceof Long number && number >= least && number <= most) {
            return number.intValue();
        }
        throw wrong("must be a whole number from " + least + " to " + most);
    }

    UnreadableException wrong(String rule) {
        String pointer = pointer();
        return new UnreadableException(Wording.name(pointer) + " " + rule, pointer);
    }
}
