package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The vectors of the endpoint. Text in them may hold <code>${x*1000}</code> for a thousand of x; a member with text for
 * a value where an object is expected names an object of {@code shared.json}.
 */
final class EndpointVectors {
    static final List<String> FILES = List.of(
            "documented",
            "errors",
            "order",
            "routes",
            "casts",
            "lists",
            "media-types",
            "content-codings",
            "bodies",
            "callers",
            "bearer",
            "headers",
            "preferences",
            "query-options",
            "paths",
            "preconditions");

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern REPEATED = Pattern.compile("\\$\\{(.+?)\\*(\\d+)}", Pattern.DOTALL);
    private static final JsonNode SHARED = read("shared");

    private EndpointVectors() {}

    static JsonNode read(String file) {
        String path = "/vectors/endpoint/" + file + ".json";
        try (InputStream in = requireNonNull(EndpointVectors.class.getResourceAsStream(path), path)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> all() {
        return FILES.stream().flatMap(file -> read(file).valueStream());
    }

    /** The object that a value names, or is. */
    static JsonNode shared(String kind, JsonNode value) {
        return value.isString() ? SHARED.required(kind).required(value.stringValue()) : value;
    }

    static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    static String text(JsonNode object, String member) {
        return expanded(object.required(member).stringValue());
    }

    static String expanded(String text) {
        return REPEATED.matcher(text).replaceAll(EndpointVectors::repeated);
    }

    private static String repeated(MatchResult match) {
        return Matcher.quoteReplacement(match.group(1).repeat(Integer.parseInt(match.group(2))));
    }

    /** A value as a token's claims have it. */
    static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            node.forEachEntry((name, member) -> members.put(name, value(member)));
            return members;
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return items;
        }
        if (node.isNumber()) {
            return node.numberValue();
        }
        return node.isNull() ? null : node.isBoolean() ? (Object) node.booleanValue() : expanded(node.stringValue());
    }
}
