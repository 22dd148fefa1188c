package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.operation.GraphError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response as any front end can send it.
 *
 * <p>Immutable and thread-safe.
 */
public final class GraphResponse {
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String JSON_TYPE = "application/json;charset=utf-8";
    private static final String ETAG = "ETag";
    private static final Map<String, String> JSON = Map.of(CONTENT_TYPE, JSON_TYPE);

    private static final byte[] NOTHING = new byte[0];

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private GraphResponse(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Makes a response.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the body
     * @return the response
     */
    public static GraphResponse of(int status, Map<String, String> headers, byte[] body) {
        var copy = new LinkedHashMap<>(requireNonNull(headers, "headers"));
        return new GraphResponse(
                status,
                Collections.unmodifiableMap(copy),
                requireNonNull(body, "body").clone());
    }

    /** A success that has nothing to say. */
    static GraphResponse noContent() {
        return new GraphResponse(204, Map.of(), NOTHING);
    }

    /** A change of which nothing is told but the entity tag. */
    static GraphResponse noContent(String entityTag) {
        return new GraphResponse(204, Map.of(ETAG, entityTag), NOTHING);
    }

    /** A response whose body nobody else has. */
    static GraphResponse json(int status, byte[] body) {
        return new GraphResponse(status, JSON, body);
    }

    /** An entity whose body nobody else has. */
    static GraphResponse json(String entityTag, byte[] body) {
        return new GraphResponse(200, Map.of(CONTENT_TYPE, JSON_TYPE, ETAG, entityTag), body);
    }

    /** The client has it already (RFC 9110, section 15.4.5). */
    static GraphResponse notModified(String entityTag) {
        return new GraphResponse(304, Map.of(ETAG, entityTag), NOTHING);
    }

    /** An error whose body nobody else has. */
    static GraphResponse json(GraphError error, byte[] body) {
        var headers = new LinkedHashMap<>(JSON);
        headers.putAll(error.headers());
        return new GraphResponse(error.status(), Collections.unmodifiableMap(headers), body);
    }

    /**
     * {@return this response with one more header}
     *
     * @param name the name of the header; one of this name is replaced
     * @param value its value
     */
    public GraphResponse withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return new GraphResponse(status, Collections.unmodifiableMap(more), body);
    }

    /** The answer to HEAD instead of GET: without the body, whose length it tells (RFC 9110, section 8.6). */
    GraphResponse withoutBody() {
        return body.length == 0
                ? this
                : new GraphResponse(
                        status, withHeader("Content-Length", Integer.toString(body.length)).headers, NOTHING);
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /**
     * {@return the headers, {@code Content-Type} among them if there is a body, immutable; in the answer to HEAD also
     * {@code Content-Length}, that of the body which GET would have}
     */
    public Map<String, String> headers() {
        return headers;
    }

    /** {@return a copy of the body, in UTF-8; empty for none} */
    public byte[] body() {
        return body.clone();
    }

    /** {@return how many bytes the body has} */
    public int contentLength() {
        return body.length;
    }

    /**
     * Writes the body, without a copy of it.
     *
     * @param out where it goes; not flushed and not closed
     * @throws IOException if the stream fails
     */
    public void writeTo(OutputStream out) throws IOException {
        requireNonNull(out, "out").write(body);
    }

    /** {@return status and headers} */
    @Override
    public String toString() {
        return status + " " + headers;
    }
}
