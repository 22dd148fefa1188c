package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Ascii;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done to a body to make it smaller (RFC 9110, section 8.4). */
enum ContentCoding {
    IDENTITY,
    GZIP;

    /** Null if another coding was applied, or one twice. */
    static @Nullable ContentCoding parse(List<String> contentEncoding) {
        List<String> codings = contentEncoding.stream()
                .flatMap(value -> HeaderParts.split(Ascii.lowerCase(value), ',').stream())
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
        if (codings.isEmpty()) {
            return IDENTITY;
        }
        boolean gzip = codings.size() == 1
                && (codings.get(0).equals("gzip") || codings.get(0).equals("x-gzip"));
        return gzip ? GZIP : null;
    }
}
