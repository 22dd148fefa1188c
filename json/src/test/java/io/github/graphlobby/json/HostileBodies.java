package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Documents of one length that are made to be dear, each in another way, by what it is. */
final class HostileBodies {
    static final int LENGTH = 1 << 18;

    private static final int NESTED = 29;
    private static final String OPEN = "{\"id\":\"1\",\"children\":[";
    private static final String TYPE = "\"@odata.type\":\"#microsoft.graph.roomList\"";
    private static final String CLOSE = "]," + TYPE + "}";
    /** The start of a body whose type comes first. */
    private static final String TYPED = "{" + TYPE + ",";

    private final Map<String, byte[]> bodies = new LinkedHashMap<>();

    private HostileBodies() {
        typesBehind();
        typesAndContexts();
        names();
        untyped();
        scalars();
        collections();
    }

    static Map<String, byte[]> all() {
        return new HostileBodies().bodies;
    }

    /**
     * A body in which some text stands as often as there is room for it, each time with another number for {@code ?}.
     */
    static byte[] filled(String start, String item, String end) {
        int times = (LENGTH - start.length() - end.length()) / (item.length() + 1);
        return IntStream.range(0, times)
                .mapToObj(i -> item.replace("?", Integer.toString(i)))
                .collect(joining(",", start, end))
                .getBytes(UTF_8);
    }

    private void add(String name, String start, String item, String end) {
        bodies.put(name, filled(start, item, end));
    }

    private void typesBehind() {
        String open = OPEN.repeat(NESTED);
        String close = CLOSE.repeat(NESTED);
        add("the type behind arrays", OPEN, "[]", CLOSE);
        add("the type behind arrays, 29 deep", open, "[]", close);
        add("the type behind objects, 29 deep", open, "{}", close);
        add("the type behind numbers, 29 deep", open, "1", close);
        add("the type behind nulls, 29 deep", open, "null", close);
        add("the type behind text, 29 deep", open, "\"a\"", close);
        add("the type behind places with the type behind, 29 deep", open, "{\"id\":\"1\"," + TYPE + "}", close);
        add("no type, 29 deep", open, "[]", "]}".repeat(NESTED));
        add("children with the type behind", OPEN, "{\"id\":\"1\"," + TYPE + "}", CLOSE);
        add("children with short types behind", OPEN, "{\"id\":0,\"@type\":\"a\"}", CLOSE);
        add("children without a type", OPEN, "{\"a\":1}", CLOSE);
        add("meetings with the type behind", "{\"a\":1,", "\"meetingInfo\":{\"a\":1,\"@type\":\"#a.b\"}", "}");
    }

    private void typesAndContexts() {
        add("distinct types behind", OPEN, "{\"id\":0,\"@type\":\"a.b?\"}", CLOSE);
        add("distinct types in front", TYPED + "\"children\":[", "{\"@type\":\"a.b?\"}", "]}");
        add("contexts behind", OPEN, "{\"id\":0,\"@context\":\"#a/b.c\"}", CLOSE);
        add("contexts of many segments", OPEN, "{\"id\":0,\"@context\":\"#a/b/c/d/e/f/g/h.i\"}", CLOSE);
        add("one context many times", "{", "\"@context\":\"#a/microsoft.graph.room\"", "}");
        add("one type many times", "{\"id\":\"1\",", "\"@type\":\"#microsoft.graph.roomList\"", "}");
    }

    private void names() {
        add("one unknown name", TYPED, "\"a\":1", "}");
        add("unknown names", TYPED, "\"a?\":1", "}");
        add("unknown names in an object", "{\"a\":{", "\"a?\":1", "}}");
        add("names with escapes", "{\"a\":{", "\"\\u0041?\":1", "}}");
        add("long names", "{\"a\":{", "\"" + "n".repeat(1_000) + "?\":1", "}}");
        add("control information", TYPED, "\"@a.b?\":1", "}");
        add("control information of members", TYPED, "\"a?@b.c\":1", "}");
        add("control information in front of the type", "{", "\"@a.b?\":1", "," + TYPE + "}");
        add("links", TYPED, "\"a?@odata.bind\":1", "}");
        add("one property many times", TYPED, "\"label\":\"\"", "}");
    }

    private void untyped() {
        add("arrays", "{\"a\":[", "[]", "]}");
        add("arrays, 60 deep", "{\"a\":[", "[".repeat(60) + "]".repeat(60), "]}");
        add("objects", "{\"a\":[", "{}", "]}");
        add("objects with a member", "{\"a\":[", "{\"a\":1}", "]}");
        add("objects, 60 deep", "{\"a\":[", "{\"\":".repeat(60) + "1" + "}".repeat(60), "]}");
        add("pairs", "{\"a\":[", "[0,0]", "]}");
    }

    private void scalars() {
        add("nulls", "{\"a\":[", "null", "]}");
        add("digits", "{\"a\":[", "0", "]}");
        add("decimals", "{\"a\":[", "0.1", "]}");
        add("powers of ten", "{\"a\":[", "1e9", "]}");
        add("long integers", "{\"a\":[", "1".repeat(1_000), "]}");
        add("long decimals", "{\"a\":[", "0." + "1".repeat(990), "]}");
        add("empty texts", "{\"a\":[", "\"\"", "]}");
        add("texts with escapes", "{\"a\":[", "\"\\u0041\\u00e9\"", "]}");
        bodies.put("one text", ("{\"a\":\"" + "a".repeat(LENGTH - 8) + "\"}").getBytes(UTF_8));
    }

    private void collections() {
        add("tags", TYPED + "\"tags\":[", "\"\"", "]}");
        add("items of a wrong type", TYPED + "\"tags\":[", "1", "]}");
        add("items that are null", TYPED + "\"tags\":[", "null", "]}");
        add("participants", "{\"participants\":[", "{}", "]}");
        add("participants with metadata", "{\"participants\":[", "{\"metadata\":\"\"}", "]}");
        add("chains of identities", "{\"participants\":[", "{\"info\":{\"identity\":{\"user\":{}}}}", "]}");
    }
}
