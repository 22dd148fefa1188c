package io.github.graphlobby.json;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.operation.GraphError;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The error of a response whose body names none, as that of a proxy does: what its status says. */
final class StatusError {
    /** The reason phrases of RFC 9110, section 15, and of RFC 6585. */
    private static final Map<Integer, String> PHRASES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(402, "Payment Required"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(407, "Proxy Authentication Required"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(411, "Length Required"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(414, "URI Too Long"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(416, "Range Not Satisfiable"),
            Map.entry(417, "Expectation Failed"),
            Map.entry(421, "Misdirected Request"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(426, "Upgrade Required"),
            Map.entry(428, "Precondition Required"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"),
            Map.entry(505, "HTTP Version Not Supported"));

    /** Enough for the first words of a body, which a message repeats. */
    private static final int FIRST_BYTES = 400;

    private StatusError() {}

    static GraphError of(int status, byte[] body) {
        String phrase = PHRASES.getOrDefault(status, "Unknown Error");
        return GraphError.of(status, phrase.replace(" ", ""), status + " " + phrase + ", " + words(body));
    }

    private static String words(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, FIRST_BYTES), StandardCharsets.UTF_8).strip();
        return start.isEmpty() ? "without a body" : "and the body holds no error: " + Wording.quote(start);
    }
}
