package io.github.graphlobby.endpoint;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.operation.GraphError;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the responses whose bodies are errors.
 *
 * @param time gives the time of an error
 */
record ErrorResponses(InstantSource time) {
    /** How much of a client's own request id is echoed, in code points. */
    private static final int MOST_ECHOED = 200;

    GraphResponse response(GraphError error, GraphRequest request, String requestId) {
        return response(error, date(), request, requestId);
    }

    /** Tells no more than the id; the source of the time may be what has failed. */
    GraphResponse internalError(GraphRequest request, String requestId) {
        var error = GraphError.of(500, "InternalServerError", "The request failed; its id is " + requestId + ".");
        return response(error, dateIfAny(), request, requestId);
    }

    private static GraphResponse response(
            GraphError error, @Nullable String date, GraphRequest request, String requestId) {
        var envelope = ErrorEnvelope.of(error)
                .withDate(date)
                .withRequestId(requestId)
                .withClientRequestId(shortened(request.header("client-request-id")));
        return GraphResponse.json(error, envelope.toBytes());
    }

    private @Nullable String dateIfAny() {
        try {
            return date();
        } catch (Throwable e) {
            Failures.caught(e);
            return null;
        }
    }

    private String date() {
        return time.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What a client calls its request, cut to a length and to well-formed text. */
    private static @Nullable String shortened(@Nullable String clientRequestId) {
        if (clientRequestId == null) {
            return null;
        }
        int[] text = clientRequestId
                .codePoints()
                .limit(MOST_ECHOED)
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .toArray();
        return new String(text, 0, text.length);
    }
}
