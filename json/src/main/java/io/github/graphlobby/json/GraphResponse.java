package io.github.graphlobby.json;

import java.util.Map;

/**
 * A response as any front end can send it.
 *
 * @param status the HTTP status
 * @param headers the headers, {@code Content-Type} among them, in a map of its own
 * @param body the body in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // responses are handed on, never compared
public record GraphResponse(int status, Map<String, String> headers, byte[] body) {

    /** Adds a header to a response that nobody else has yet. */
    GraphResponse add(String name, String value) {
        headers.put(name, value);
        return this;
    }
}
