package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.Utf8Writer;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.schema.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error as it stands in the body of a response: written by a service, read by a client.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class ErrorEnvelope {
    /** The status of an error that came without its response, as a mapper reads it. */
    public static final int UNKNOWN_STATUS = 0;

    private final GraphError error;
    private final @Nullable String date;
    private final @Nullable String requestId;
    private final @Nullable String clientRequestId;

    private ErrorEnvelope(
            GraphError error, @Nullable String date, @Nullable String requestId, @Nullable String clientRequestId) {
        this.error = error;
        this.date = date;
        this.requestId = requestId;
        this.clientRequestId = clientRequestId;
    }

    /**
     * Makes an envelope that says nothing of the request.
     *
     * @param error the error
     * @return the envelope
     */
    public static ErrorEnvelope of(GraphError error) {
        return new ErrorEnvelope(requireNonNull(error, "error"), null, null, null);
    }

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
        requireNonNull(body, "body");
        return Documents.guarded(() -> of(status, LocatedValue.read(body)));
    }

    static ErrorEnvelope of(int status, LocatedValue document) {
        LocatedValue error = document.member("error");
        error.members(); // which it must have
        LocatedValue inner = error.at(error.optional("innerError") == null ? "innererror" : "innerError");
        return new ErrorEnvelope(
                GraphError.of(status, textOr(error, "code", ""), textOr(error, "message", ""))
                        .withTarget(text(error, "target"))
                        .withDetails(details(error)),
                text(inner, "date"),
                text(inner, "request-id"),
                text(inner, "client-request-id"));
    }

    private static List<Violation> details(LocatedValue error) {
        var details = new ArrayList<Violation>();
        if (error.optional("details") instanceof List<?>) {
            for (LocatedValue detail : error.at("details").items()) {
                details.add(new Violation(
                        textOr(detail, "target", ""), textOr(detail, "code", ""), textOr(detail, "message", "")));
            }
        }
        return details;
    }

    private static @Nullable String text(LocatedValue value, String name) {
        return value.optional(name) instanceof String text ? text : null;
    }

    private static String textOr(LocatedValue value, String name, String absent) {
        String text = text(value, name);
        return text == null ? absent : text;
    }

    /** {@return the error} */
    public GraphError error() {
        return error;
    }

    /** {@return when it happened, as text; null if it is not said} */
    public @Nullable String date() {
        return date;
    }

    /** {@return the id that the service gave the request; null if it is not said} */
    public @Nullable String requestId() {
        return requestId;
    }

    /** {@return the id that the client gave the request; null if it gave none} */
    public @Nullable String clientRequestId() {
        return clientRequestId;
    }

    /**
     * {@return this envelope with another time}
     *
     * @param newDate when it happened, as ISO 8601 text; null if it is not to be said
     */
    public ErrorEnvelope withDate(@Nullable String newDate) {
        return new ErrorEnvelope(error, newDate, requestId, clientRequestId);
    }

    /**
     * {@return this envelope with another id of the request}
     *
     * @param id the id that the service gave the request; null if it is not to be said
     */
    public ErrorEnvelope withRequestId(@Nullable String id) {
        return new ErrorEnvelope(error, date, id, clientRequestId);
    }

    /**
     * {@return this envelope with another id of the client's}
     *
     * @param id the id that the client gave the request; null if it gave none
     */
    public ErrorEnvelope withClientRequestId(@Nullable String id) {
        return new ErrorEnvelope(error, date, requestId, id);
    }

    /** {@return the body of a response in UTF-8} */
    public byte[] toBytes() {
        return Utf8Writer.toBytes(this::write);
    }

    void write(TokenWriter out) {
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorEnvelope that
                && error.equals(that.error)
                && Objects.equals(date, that.date)
                && Objects.equals(requestId, that.requestId)
                && Objects.equals(clientRequestId, that.clientRequestId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(error, date, requestId, clientRequestId);
    }

    /** {@return the error and what is known of its request, for people} */
    @Override
    public String toString() {
        return "ErrorEnvelope[error=" + error + ", date=" + date + ", requestId=" + requestId + ", clientRequestId="
                + clientRequestId + "]";
    }
}
