package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.operation.GraphError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A response as any front end can send it.
 *
 * <p>Immutable and thread-safe.
 */
public final class GraphResponse {
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String JSON_TYPE = "application/json;charset=utf-8";
    private static final String ETAG = "ETag";
    private static final byte[] NOTHING = new byte[0];

    private final int status;
    /** Names and values in turn, each name once: headers are added one by one, and asked for once. */
    private final String[] headers;

    private final byte[] body;

    private GraphResponse(int status, byte[] body, String... headers) {
        this.status = status;
        this.body = body;
        this.headers = headers;
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
        String[] pairs = requireNonNull(headers, "headers").entrySet().stream()
                .flatMap(header -> Stream.of(header.getKey(), header.getValue()))
                .map(Objects::requireNonNull)
                .toArray(String[]::new);
        return new GraphResponse(status, requireNonNull(body, "body").clone(), pairs);
    }

    /** A success that has nothing to say. */
    static GraphResponse noContent() {
        return new GraphResponse(204, NOTHING);
    }

    /** A change of which nothing is told but the entity tag. */
    static GraphResponse noContent(String entityTag) {
        return new GraphResponse(204, NOTHING, ETAG, entityTag);
    }

    /** A response whose body nobody else has. */
    static GraphResponse json(int status, byte[] body) {
        return new GraphResponse(status, body, CONTENT_TYPE, JSON_TYPE);
    }

    /** An entity whose body nobody else has. */
    static GraphResponse json(String entityTag, byte[] body) {
        return new GraphResponse(200, body, CONTENT_TYPE, JSON_TYPE, ETAG, entityTag);
    }

    /** The client has it already (RFC 9110, section 15.4.5). */
    static GraphResponse notModified(String entityTag) {
        return new GraphResponse(304, NOTHING, ETAG, entityTag);
    }

    /** An error whose body nobody else has. */
    static GraphResponse json(GraphError error, byte[] body) {
        GraphResponse response = json(error.status(), body);
        for (Map.Entry<String, String> header : error.headers().entrySet()) {
            response = response.withHeader(header.getKey(), header.getValue());
        }
        return response;
    }

    /**
     * {@return this response with one more header}
     *
     * @param name the name of the header; one of this name is replaced
     * @param value its value
     */
    public GraphResponse withHeader(String name, String value) {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        int at = 0;
        while (at < headers.length && !headers[at].equals(name)) {
            at += 2;
        }
        String[] more = Arrays.copyOf(headers, Math.max(headers.length, at + 2));
        more[at] = name;
        more[at + 1] = value;
        return new GraphResponse(status, body, more);
    }

    /** The answer to HEAD instead of GET: without the body, whose length it tells (RFC 9110, section 8.6). */
    GraphResponse withoutBody() {
        return body.length == 0
                ? this
                : new GraphResponse(
                        status, NOTHING, withHeader("Content-Length", Integer.toString(body.length)).headers);
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
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        return Collections.unmodifiableMap(map);
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
        return status + " " + headers();
    }
}
