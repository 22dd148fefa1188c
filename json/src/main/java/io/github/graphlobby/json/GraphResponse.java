package io.github.graphlobby.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response as any front end can send it.
 *
 * @param status the HTTP status
 * @param headers the headers, {@code Content-Type} among them
 * @param body the body in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // responses are handed on, never compared
public record GraphResponse(int status, Map<String, String> headers, byte[] body) {

    GraphResponse withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new GraphResponse(status, more, body);
    }
}
