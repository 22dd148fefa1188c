package io.github.graphlobby.json;

import io.github.graphlobby.json.token.UnreadableException;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.schema.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the errors of services, which differ: what is missing or of another type counts as absent. */
final class ErrorEnvelopeReader {
    private ErrorEnvelopeReader() {}

    static ErrorEnvelope read(int status, byte[] body) {
        try {
            return read(status, LocatedValue.read(body));
        } catch (JsonReadException | UnreadableException e) { // a page of a proxy, or nothing
            return ErrorEnvelope.of(StatusError.of(status, body));
        }
    }

    /** Takes from the headers what the body does not say. */
    static ErrorEnvelope read(int status, Map<String, ? extends List<String>> headers, byte[] body) {
        ErrorEnvelope read = read(status, body);
        String retryAfter = RetryAfter.header(headers, RetryAfter.NAME);
        GraphError error = retryAfter == null ? read.error() : read.error().withHeader(RetryAfter.NAME, retryAfter);
        String requestId = RetryAfter.header(headers, ErrorEnvelope.REQUEST_ID);
        String clientRequestId = RetryAfter.header(headers, ErrorEnvelope.CLIENT_REQUEST_ID);
        return read.withError(error)
                .withRetryAfter(RetryAfter.of(headers))
                .withRequestId(read.requestId() == null ? requestId : read.requestId())
                .withClientRequestId(read.clientRequestId() == null ? clientRequestId : read.clientRequestId());
    }

    /**
     * Reads a document.
     *
     * @throws UnreadableException if it has no object {@code error}
     */
    static ErrorEnvelope read(int status, LocatedValue document) {
        LocatedValue error = document.member("error");
        error.members(); // which it must have
        List<LocatedValue> inner = inner(error);
        var read = GraphError.of(status, textOr(error, "code", ""), message(error))
                .withTarget(text(error, "target"))
                .withDetails(details(error));
        return ErrorEnvelope.of(read)
                .withDate(first(inner, "date", "date"))
                .withRequestId(first(inner, ErrorEnvelope.REQUEST_ID, "requestId"))
                .withClientRequestId(first(inner, ErrorEnvelope.CLIENT_REQUEST_ID, "clientRequestId"))
                .withInnerErrors(
                        inner.stream().map(ErrorEnvelopeReader::innerError).toList());
    }

    /** The message, which older services put into an object beside its language (OData 3.0, section 13.1). */
    private static String message(LocatedValue error) {
        LocatedValue message = error.at("message");
        return message.value() instanceof Map<?, ?> ? textOr(message, "value", "") : textOr(error, "message", "");
    }

    /** The errors in an error, the outermost first. */
    private static List<LocatedValue> inner(LocatedValue error) {
        var all = new ArrayList<LocatedValue>();
        LocatedValue inner = below(error);
        while (inner.value() instanceof Map<?, ?>) {
            all.add(inner);
            inner = below(inner);
        }
        return all;
    }

    /** The error in an error, which goes by two names. */
    private static LocatedValue below(LocatedValue error) {
        LocatedValue inner = error.at("innerError");
        return inner.value() instanceof Map<?, ?> ? inner : error.at("innererror");
    }

    private static InnerError innerError(LocatedValue inner) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        inner.members().forEach((name, member) -> members.put(name, member.value()));
        return InnerError.of(textOr(inner, "code", ""), message(inner)).withAdditional(members);
    }

    private static @Nullable String first(List<LocatedValue> inner, String name, String otherName) {
        for (LocatedValue error : inner) {
            String text = text(error, name);
            text = text == null ? text(error, otherName) : text;
            if (text != null) {
                return text;
            }
        }
        return null;
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
}
