package io.github.graphlobby.json;

import io.github.graphlobby.patch.AnyResource;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes responses with a resource for a body. */
final class Answer {
    private final String serviceRoot;
    private final ResourceWriter writer;

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
        return new GraphResponse(
                status,
                headers(),
                writer.withContext(serviceRoot + "/$metadata#" + context).toBytes(body));
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
            boolean unreserved = octet > 0 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
            escaped.append(unreserved ? String.valueOf((char) octet) : String.format("%%%02X", octet));
        }
        return escaped.toString();
    }
}
