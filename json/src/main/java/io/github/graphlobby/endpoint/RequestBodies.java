package io.github.graphlobby.endpoint;

import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PatchBody;
import java.util.List;

/**
 * The bodies of requests that change something.
 *
 * @param mediaTypes those that are taken
 * @param required whether a request must say which it has
 * @param header the response header that says which are taken
 * @param limit how many bytes a body may have, also after it is decoded
 */
record RequestBodies(List<String> mediaTypes, boolean required, String header, int limit) {
    private static final List<String> PATCH = List.of(MediaType.JSON, MediaType.MERGE_PATCH);

    /** What a PATCH may be (RFC 5789, section 3.1). */
    static final String ACCEPT_PATCH = String.join(", ", PATCH);

    static RequestBodies ofPatch(int limit) {
        return new RequestBodies(PATCH, true, "Accept-Patch", limit);
    }

    /** Those of an action, whose documented example has no Content-Type. */
    static RequestBodies ofAction(int limit) {
        return new RequestBodies(List.of(MediaType.JSON), false, "Accept", limit);
    }

    /** The body of a request, or 415. */
    Outcome<PatchBody> of(GraphRequest request) {
        boolean untyped = !required && request.headers("content-type").isEmpty();
        MediaType type = MediaType.parse(untyped ? MediaType.JSON : request.header("content-type"));
        if (type == null || !mediaTypes.contains(type.name())) {
            return new Outcome.Failure<>(unsupportedType());
        }
        List<String> codings = request.headers("content-encoding");
        ContentCoding coding = codings.isEmpty() ? ContentCoding.IDENTITY : ContentCoding.parse(codings);
        return coding == null
                ? new Outcome.Failure<>(unsupportedCoding())
                : new Outcome.Success<>(body(request.body(), coding, type.ieee754Compatible()));
    }

    private PatchBody body(byte[] sent, ContentCoding coding, boolean ieee754Compatible) {
        return coding == ContentCoding.GZIP
                ? new GzipBody(sent, limit, json -> json(json, ieee754Compatible))
                : json(sent, ieee754Compatible);
    }

    private JsonPatchBody json(byte[] json, boolean ieee754Compatible) {
        JsonPatchBody body = JsonPatchBody.of(json, limit);
        return ieee754Compatible ? body.withIeee754Compatible(true) : body;
    }

    private GraphError unsupportedType() {
        String message = "The Content-Type must be " + String.join(" or ", mediaTypes) + ", in UTF-8.";
        return unsupported(message).withHeader(header, String.join(", ", mediaTypes));
    }

    /** RFC 9110, section 12.5.3: the response says which codings the next request may have. */
    private static GraphError unsupportedCoding() {
        return unsupported("The Content-Encoding may be gzip, once.").withHeader("Accept-Encoding", "gzip");
    }

    private static GraphError unsupported(String message) {
        return GraphError.of(415, "UnsupportedMediaType", message);
    }
}
