package io.github.graphlobby.endpoint;

import io.github.graphlobby.schema.SchemaVersion;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The root of the service, which stands in contexts and locations.
 *
 * @param url the URL without a slash at its end
 */
record ServiceRoot(String url) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The root of Graph for a version of its schema. */
    static ServiceRoot ofGraph(SchemaVersion schema) {
        return new ServiceRoot(
                "https://graph.microsoft.com/" + (SchemaVersion.BETAS.contains(schema) ? "beta" : "v1.0"));
    }

    String context(String fragment) {
        return url + "/$metadata#" + fragment;
    }

    /** An absolute URL below the root. */
    String resolve(String... segments) {
        var resolved = new StringBuilder(url);
        for (String segment : segments) {
            resolved.append('/').append(escaped(segment));
        }
        return resolved.toString();
    }

    /** A text as one segment of a URL (RFC 3986, section 2.1). */
    static String escaped(String segment) {
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
