package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.schema.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What a client is told of a response with an error, whatever its body is. */
class ErrorVectorsTest {
    @TestFactory
    Stream<DynamicTest> aResponseIsReadAsTheErrorThatItHas() {
        return Vectors.tests("error.json", ErrorVectorsTest::check);
    }

    private static void check(JsonNode vector) {
        int status = vector.required("status").intValue();
        byte[] body = Vectors.document(vector, "body");
        JsonNode expected = vector.required("expected");
        ErrorEnvelope read = ErrorEnvelope.read(status, headers(vector), body);

        GraphError error = GraphError.of(status, text(expected, "code", ""), text(expected, "message", ""));
        String retryAfter = textOrNull(expected, "retryAfterHeader");
        assertThat(read.error()).isEqualTo(retryAfter == null ? error : error.withHeader("Retry-After", retryAfter));
        assertThat(read.reason()).isEqualTo(text(expected, "reason", ""));
        assertThat(read.date()).isEqualTo(textOrNull(expected, "date"));
        assertThat(read.requestId()).isEqualTo(textOrNull(expected, "requestId"));
        assertThat(read.clientRequestId()).isEqualTo(textOrNull(expected, "clientRequestId"));
        assertThat(read.innerErrors()).isEqualTo(innerErrors(expected));
        String duration = textOrNull(expected, "retryAfter");
        assertThat(read.retryAfter()).isEqualTo(duration == null ? null : Duration.parse(duration));

        assertThat(ErrorEnvelope.read(status, read.toBytes()).innerErrors()).isEqualTo(read.innerErrors());
        assertThat(ErrorEnvelope.read(status, body).error()).isEqualTo(error);
    }

    private static Map<String, List<String>> headers(JsonNode vector) {
        var headers = new LinkedHashMap<String, List<String>>();
        vector.path("headers")
                .forEachEntry((name, values) -> headers.put(
                        name, values.valueStream().map(JsonNode::stringValue).toList()));
        return headers;
    }

    private static List<InnerError> innerErrors(JsonNode expected) {
        var errors = new ArrayList<InnerError>();
        for (JsonNode inner : expected.path("innerErrors")) {
            Object additional = Vectors.value(inner.get("additional"));
            errors.add(InnerError.of(text(inner, "code", ""), text(inner, "message", ""))
                    .withAdditional(additional instanceof Map<?, ?> members ? object(members) : Json.EMPTY));
        }
        return errors;
    }

    @SuppressWarnings("unchecked") // the names of a JSON object are text
    private static Map<String, @Nullable Object> object(Map<?, ?> members) {
        return (Map<String, @Nullable Object>) members;
    }

    private static String text(JsonNode object, String member, String absent) {
        return object.path(member).asString(absent);
    }

    private static @Nullable String textOrNull(JsonNode object, String member) {
        return object.has(member) ? object.required(member).stringValue() : null;
    }
}
