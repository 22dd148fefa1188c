package io.github.graphlobby.json;

import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.Utf8Writer;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.schema.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as it stands in the body of a response: written by a service, read by a client.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param error the error
 * @param date when it happened, as text; null if it is not said
 * @param requestId the id that the service gave the request; null if it is not said
 * @param clientRequestId the id that the client gave the request; null if it gave none
 */
public record ErrorEnvelope(
        GraphError error,
        @Nullable String date,
        @Nullable String requestId,
        @Nullable String clientRequestId) {

    /**
     * Reads the body of a response with an error. Members that are missing or of another type are taken as absent,
     * since services differ; unknown ones are passed over.
     *
     * @param status the HTTP status of the response
     * @param body the body in UTF-8
     * @return the error
     * @throws JsonReadException if the body is no JSON, or has no object {@code error}
     */
    public static ErrorEnvelope read(int status, byte[] body) {
        LocatedValue error = LocatedValue.read(body).member("error");
        error.members();
        Object inner =
                error.optional("innerError") == null ? error.optional("innererror") : error.optional("innerError");
        var innerError = new LocatedValue(inner, "/error/innerError");
        return new ErrorEnvelope(
                new GraphError(
                        status,
                        textOr(error, "code", ""),
                        textOr(error, "message", ""),
                        text(error, "target"),
                        details(error),
                        Map.of()),
                text(innerError, "date"),
                text(innerError, "request-id"),
                text(innerError, "client-request-id"));
    }

    private static List<Violation> details(LocatedValue error) {
        var details = new ArrayList<Violation>();
        if (error.optional("details") instanceof List<?> items) {
            for (Object item : items) {
                var detail = new LocatedValue(item, "/error/details");
                details.add(new Violation(
                        textOr(detail, "target", ""), textOr(detail, "code", ""), textOr(detail, "message", "")));
            }
        }
        return details;
    }

    private static @Nullable String text(LocatedValue node, String name) {
        return node.optional(name) instanceof String text ? text : null;
    }

    private static String textOr(LocatedValue node, String name, String absent) {
        String text = text(node, name);
        return text == null ? absent : text;
    }

    /**
     * Writes the body of a response.
     *
     * @return the body in UTF-8
     */
    public byte[] toBytes() {
        return Utf8Writer.toBytes(out -> {
            out.startObject();
            out.name("error");
            out.startObject();
            writeMember("code", error.code(), out);
            writeMember("message", error.message(), out);
            writeMember("target", error.target(), out);
            writeDetails(out);
            writeInnerError(out);
            out.endObject();
            out.endObject();
        });
    }

    private void writeDetails(TokenWriter out) {
        out.name("details");
        out.startArray();
        for (Violation detail : error.details()) {
            out.startObject();
            writeMember("code", detail.code(), out);
            writeMember("message", detail.message(), out);
            writeMember("target", detail.pointer(), out);
            out.endObject();
        }
        out.endArray();
    }

    private void writeInnerError(TokenWriter out) {
        out.name("innerError");
        out.startObject();
        writeMember("date", date, out);
        writeMember("request-id", requestId, out);
        writeMember("client-request-id", clientRequestId, out);
        out.endObject();
    }

    private static void writeMember(String name, @Nullable String value, TokenWriter out) {
        if (value != null) {
            out.name(name);
            out.text(value);
        }
    }
}
