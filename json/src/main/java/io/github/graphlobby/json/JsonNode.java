package io.github.graphlobby.json;

import io.github.graphlobby.internal.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a small document that is read as a whole, and where it stands, so that what is wrong can be named. */
final class JsonNode {
    private final @Nullable Object value;
    private final String pointer;

    JsonNode(@Nullable Object value, String pointer) {
        this.value = value;
        this.pointer = pointer;
    }

    /** Reads a whole document. */
    static JsonNode read(byte[] json) {
        return TokenReader.read(
                json, in -> new JsonNode(UntypedCodec.INSTANCE.read(in, in.next(), Reading.ofResource()), ""));
    }

    JsonNode member(String name) {
        Map<String, JsonNode> members = members();
        JsonNode member = members.get(name);
        if (member == null) {
            throw wrong("has no member `" + name + "`");
        }
        return member;
    }

    @Nullable
    Object optional(String name) {
        return value instanceof Map<?, ?> members ? members.get(name) : null;
    }

    Map<String, JsonNode> members() {
        if (value instanceof Map<?, ?> members) {
            var nodes = new LinkedHashMap<String, JsonNode>();
            members.forEach((name, member) -> nodes.put((String) name, new JsonNode(member, below(name))));
            return nodes;
        }
        throw wrong("must be an object");
    }

    List<JsonNode> items() {
        if (value instanceof List<?> items) {
            var nodes = new ArrayList<JsonNode>();
            items.forEach(item -> nodes.add(new JsonNode(item, below(nodes.size()))));
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

    int integer(int least, int most) {
        if (value instanceof Long number && number >= least && number <= most) {
            return number.intValue();
        }
        throw wrong("must be a whole number from " + least + " to " + most);
    }

    JsonReadException wrong(String rule) {
        return new JsonReadException(Wording.name(pointer) + " " + rule, pointer, 0, 0);
    }

    private String below(Object token) {
        return pointer + "/" + token.toString().replace("~", "~0").replace("/", "~1");
    }
}
