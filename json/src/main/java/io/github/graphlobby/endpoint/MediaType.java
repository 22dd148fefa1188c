package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Ascii;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The media type of a body in UTF-8 (RFC 9110, section 8.3).
 *
 * @param name type and subtype, in lower case
 * @param ieee754Compatible whether numbers of 64 bits are text (OData JSON Format 4.01, section 3.2)
 */
record MediaType(String name, boolean ieee754Compatible) {
    static final String JSON = "application/json";
    static final String MERGE_PATCH = "application/merge-patch+json";

    /** As most requests say it. */
    private static final MediaType PLAIN_JSON = new MediaType(JSON, false);

    /** US-ASCII is a part of UTF-8, and some clients leave the hyphen out. */
    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii");

    /** Null if there is no such type, or its characters are not UTF-8; other parameters are passed over. */
    static @Nullable MediaType parse(@Nullable String contentType) {
        if (JSON.equals(contentType)) {
            return PLAIN_JSON;
        }
        return contentType == null ? null : parse(HeaderParts.split(contentType, ';'));
    }

    private static @Nullable MediaType parse(List<String> parts) {
        List<HeaderParameter> parameters =
                parts.stream().skip(1).map(HeaderParameter::parse).toList();
        boolean utf8 = parameters.stream()
                .filter(parameter -> parameter.name().equals("charset"))
                .allMatch(charset -> UTF_8.contains(Ascii.lowerCase(charset.value())));
        boolean ieee754Compatible =
                parameters.stream().anyMatch(parameter -> parameter.is("ieee754compatible", "true"));
        return utf8 ? new MediaType(Ascii.lowerCase(parts.get(0)), ieee754Compatible) : null;
    }
}
