package io.github.graphlobby.example;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of recorded traffic: {@code METHOD URL}, a line of an access log, or an object of JSON. */
final class RecordedLine {
    private static final String REQUEST = "([A-Za-z]+)\\s+([^\\s\"]+)(?:\\s+HTTP/[0-9.]+)?";
    private static final Pattern PLAIN = Pattern.compile("\\s*" + REQUEST + "\\s*");
    /** The time in brackets, then the request in quotes, in the Common and the Combined Log Format. */
    private static final Pattern LOGGED = Pattern.compile("\\[[^\\[\\]]*\\] \"" + REQUEST + "\"");

    private RecordedLine() {}

    /** Returns the request that a line records, or null if it records none. */
    static @Nullable RecordedRequest parse(String line) {
        if (line.stripLeading().startsWith("{")) {
            return ofJson(line);
        }
        Matcher plain = PLAIN.matcher(line);
        if (plain.matches()) {
            return new RecordedRequest(plain.group(1), plain.group(2));
        }
        Matcher logged = LOGGED.matcher(line);
        return logged.find() ? new RecordedRequest(logged.group(1), logged.group(2)) : null;
    }

    private static @Nullable RecordedRequest ofJson(String line) {
        try {
            JsonNode json = JsonMapper.shared().readTree(line);
            JsonNode method = json.path("method");
            JsonNode url = json.path("url");
            return method.isString() && url.isString()
                    ? new RecordedRequest(method.stringValue(), url.stringValue())
                    : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
