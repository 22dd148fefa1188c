package io.github.graphlobby.json;

import io.github.graphlobby.schema.AnyResource;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes responses with a resource for a body. */
final class Answer {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String serviceRoot;
    private final ResourceWriter writer;
    /** A writer for each context, of which there are as many as routes. */
    private final Map<String, ResourceWriter> writers = new ConcurrentHashMap<>();

    Answer(String serviceRoot, ResourceWriter writer) {
        this.serviceRoot = serviceRoot;
        this.writer = writer;
    }

    /**
     * Makes a response.
     *
     * @param context what the body is, after {@code $metadata#}
     */
    GraphResponse of(int status, AnyResource body, String context) {
        ResourceWriter known = writers.computeIfAbsent(context, this::writerWithContext);
        return new GraphResponse(status, headers(), known.toBytes(body));
    }

    private ResourceWriter writerWithContext(String context) {
        return writer.withContext(serviceRoot + "/$metadata#" + context);
    }

    static Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json;charset=utf-8");
        return headers;
    }

    /** An absolute URL below the service root. */
    String url(String... segments) {
        var url = new StringBuilder(serviceRoot);
        for (String segment : segments) {
            url.append('/').append(escaped(segment));
        }
        return url.toString();
    }

    /** A text as one segment of a URL (RFC 3986, section 2.1). */
    private static String escaped(String segment) {
        var escaped = new StringBuilder();
        for (byte octet : segment.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0)) {
                escaped.append((char) octet);
            } else {
                escaped.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return escaped.toString();
    }
}
