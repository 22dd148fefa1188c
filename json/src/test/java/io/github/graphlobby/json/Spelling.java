package io.github.graphlobby.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spells a document in another way that JSON allows: the members of each object in any order, any white space between
 * the tokens, any escapes in names and text. Numbers stand as they are.
 */
final class Spelling {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> SPACES = List.of("", "", "", " ", "\n", "\t", "\r\n  ");

    private final JsonParser in;
    private final Random random;

    private Spelling(JsonParser in, Random random) {
        this.in = in;
        this.random = random;
    }

    static String of(byte[] json, Random random) {
        try (JsonParser in = MAPPER.createParser(json)) {
            in.nextToken();
            return new Spelling(in, random).value();
        }
    }

    private String value() {
        return spaced(
                switch (in.currentToken()) {
                    case START_OBJECT -> members();
                    case START_ARRAY -> items();
                    case VALUE_STRING -> quoted(in.getString());
                    default -> in.getString();
                });
    }

    private String members() {
        var members = new ArrayList<String>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = spaced(quoted(in.getString()));
            in.nextToken();
            members.add(name + ":" + value());
        }
        Collections.shuffle(members, random);
        return "{" + spaced(String.join(",", members)) + "}";
    }

    private String items() {
        var items = new ArrayList<String>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return "[" + spaced(String.join(",", items)) + "]";
    }

    private String spaced(String tokens) {
        return SPACES.get(random.nextInt(SPACES.size())) + tokens + SPACES.get(random.nextInt(SPACES.size()));
    }

    private String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(character(c)));
        return quoted.append('"').toString();
    }

    /** A character that must be escaped, or happens to be, or stands for itself. */
    private String character(int codePoint) {
        boolean must = codePoint < ' ' || codePoint == '"' || codePoint == '\\';
        return must || random.nextInt(8) == 0 ? escaped(codePoint) : Character.toString(codePoint);
    }

    private String escaped(int codePoint) {
        int shorthand = "\"\\/\b\f\n\r\t".indexOf(codePoint);
        if (shorthand >= 0 && random.nextBoolean()) {
            return "\\" + "\"\\/bfnrt".charAt(shorthand);
        }
        var escaped = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            escaped.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) unit));
        }
        return escaped.toString();
    }
}
