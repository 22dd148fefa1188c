package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.codec.UntypedCodec;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.Utf8Writer;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.schema.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An error as it stands in the body of a response: written by a service, read by a client.
 *
 * <p>Immutable, thread-safe, a value.
 */
public final class ErrorEnvelope {
    /** The status of an error that came without its response, as a mapper reads it. */
    public static final int UNKNOWN_STATUS = 0;

    static final String REQUEST_ID = "request-id";
    static final String CLIENT_REQUEST_ID = "client-request-id";

    /** The members of an inner error that stand in the envelope or have a place of their own, in all spellings. */
    static final Set<String> OWN_MEMBERS = Set.of(
            "code",
            "message",
            "innerError",
            "innererror",
            "date",
            REQUEST_ID,
            "requestId",
            CLIENT_REQUEST_ID,
            "clientRequestId");

    private final GraphError error;
    private final @Nullable String date;
    private final @Nullable String requestId;
    private final @Nullable String clientRequestId;
    private final List<InnerError> innerErrors;
    private final @Nullable Duration retryAfter;

    private ErrorEnvelope(
            GraphError error,
            @Nullable String date,
            @Nullable String requestId,
            @Nullable String clientRequestId,
            List<InnerError> innerErrors,
            @Nullable Duration retryAfter) {
        this.error = error;
        this.date = date;
        this.requestId = requestId;
        this.clientRequestId = clientRequestId;
        this.innerErrors = innerErrors;
        this.retryAfter = retryAfter;
    }

    /**
     * Makes an envelope that says nothing of the request.
     *
     * @param error the error
     * @return the envelope
     */
    public static ErrorEnvelope of(GraphError error) {
        return new ErrorEnvelope(requireNonNull(error, "error"), null, null, null, List.of(), null);
    }

    /**
     * Reads the body of a response with an error. Members that are missing or of another type are taken as absent,
     * since services differ; {@code innererror} and {@code requestId} are what {@code innerError} and
     * {@code request-id} are.
     *
     * @param status the HTTP status of the response
     * @param body the body in UTF-8
     * @return the error; if the body is no JSON, as that of a proxy, or has no object {@code error}, what the status
     *     says: its reason phrase is message and code, such as {@code BadGateway}
     */
    public static ErrorEnvelope read(int status, byte[] body) {
        return ErrorEnvelopeReader.read(status, requireNonNull(body, "body"));
    }

    /**
     * Reads a response with an error. The headers say how long to wait, and the ids of the request if the body does
     * not.
     *
     * @param status the HTTP status of the response
     * @param headers the headers of the response, whose names may be in any case
     * @param body the body in UTF-8
     * @return the error, as {@link #read(int, byte[])} reads it, with the header {@code Retry-After} if there is one
     */
    public static ErrorEnvelope read(int status, Map<String, ? extends List<String>> headers, byte[] body) {
        requireNonNull(headers, "headers");
        return ErrorEnvelopeReader.read(status, headers, requireNonNull(body, "body"));
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

    /** {@return the errors inside the error, each more specific than the one before; immutable, empty for none} */
    public List<InnerError> innerErrors() {
        return innerErrors;
    }

    /**
     * {@return how long to wait before the request is sent again; null if that is not said}
     *
     * <p>A date is counted from the {@code Date} of the response.
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /**
     * {@return why, for people: the message of the error, or if it has none the first of an inner error; empty if none
     * has one}
     */
    public String reason() {
        return Stream.concat(Stream.of(error.message()), innerErrors.stream().map(InnerError::message))
                .filter(message -> !message.isEmpty())
                .findFirst()
                .orElse("");
    }

    ErrorEnvelope withError(GraphError newError) {
        return new ErrorEnvelope(newError, date, requestId, clientRequestId, innerErrors, retryAfter);
    }

    ErrorEnvelope withRetryAfter(@Nullable Duration duration) {
        return new ErrorEnvelope(error, date, requestId, clientRequestId, innerErrors, duration);
    }

    /**
     * {@return this envelope with other errors inside the error}
     *
     * @param inner the errors, the most specific one last; those at the end that say nothing are left out
     */
    public ErrorEnvelope withInnerErrors(List<InnerError> inner) {
        List<InnerError> copy = List.copyOf(requireNonNull(inner, "inner"));
        int last = copy.size();
        while (last > 0 && copy.get(last - 1).isEmpty()) {
            last--;
        }
        return new ErrorEnvelope(error, date, requestId, clientRequestId, copy.subList(0, last), retryAfter);
    }

    /**
     * {@return this envelope with another time}
     *
     * @param newDate when it happened, as ISO 8601 text; null if it is not to be said
     */
    public ErrorEnvelope withDate(@Nullable String newDate) {
        return new ErrorEnvelope(error, newDate, requestId, clientRequestId, innerErrors, retryAfter);
    }

    /**
     * {@return this envelope with another id of the request}
     *
     * @param id the id that the service gave the request; null if it is not to be said
     */
    public ErrorEnvelope withRequestId(@Nullable String id) {
        return new ErrorEnvelope(error, date, id, clientRequestId, innerErrors, retryAfter);
    }

    /**
     * {@return this envelope with another id of the client's}
     *
     * @param id the id that the client gave the request; null if it gave none
     */
    public ErrorEnvelope withClientRequestId(@Nullable String id) {
        return new ErrorEnvelope(error, date, requestId, id, innerErrors, retryAfter);
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

    /** Begins with what is known of the request, which has no other place. */
    private void writeInnerError(TokenWriter out) {
        out.name("innerError");
        out.startObject();
        writeMember("date", date, out);
        writeMember(REQUEST_ID, requestId, out);
        writeMember(CLIENT_REQUEST_ID, clientRequestId, out);
        for (int i = 0; i < innerErrors.size(); i++) {
            if (i > 0) {
                out.name("innerError");
                out.startObject();
            }
            writeMembers(innerErrors.get(i), out);
        }
        for (int i = 0; i < Math.max(1, innerErrors.size()); i++) {
            out.endObject();
        }
    }

    private static void writeMembers(InnerError inner, TokenWriter out) {
        writeMember("code", inner.code().isEmpty() ? null : inner.code(), out);
        writeMember("message", inner.message().isEmpty() ? null : inner.message(), out);
        inner.additional().forEach((name, value) -> {
            out.name(name);
            UntypedCodec.writeValue(value, out);
        });
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
                && Objects.equals(clientRequestId, that.clientRequestId)
                && innerErrors.equals(that.innerErrors)
                && Objects.equals(retryAfter, that.retryAfter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(error, date, requestId, clientRequestId, innerErrors, retryAfter);
    }

    /** {@return the error and what is known of its request, for people} */
    @Override
    public String toString() {
        return "ErrorEnvelope[error=" + error + ", date=" + date + ", requestId=" + requestId + ", clientRequestId="
                + clientRequestId + ", innerErrors=" + innerErrors + ", retryAfter=" + retryAfter + "]";
    }
}
