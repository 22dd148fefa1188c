package io.github.graphlobby.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody changes a response once it is made. */
class GraphResponseTest {
    private final byte[] bytes = "body".getBytes(UTF_8);
    private final GraphResponse response = GraphResponse.of(200, Map.of("a", "1"), bytes);

    @Test
    void theBodyIsWrittenAndCopied() throws IOException {
        bytes[0] = 'B';
        response.body()[1] = 'O';
        var out = new ByteArrayOutputStream();
        response.writeTo(out);
        assertThat(out.toString(UTF_8)).isEqualTo("body");
        assertThat(response.body()).asString(UTF_8).isEqualTo("body");
        assertThat(response.contentLength()).isEqualTo(4);
    }

    @Test
    void aHeaderIsAddedToAnotherResponse() {
        assertThat(response.withHeader("b", "2").headers()).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(response.withHeader("a", "2").headers()).isEqualTo(Map.of("a", "2"));
        assertThat(response.withHeader("b", "2").status()).isEqualTo(200);
        assertThat(response.headers()).isEqualTo(Map.of("a", "1"));
        assertThat(response).hasToString("200 {a=1}");
    }

    @Test
    void theHeadersAreACopy() {
        var headers = new HashMap<>(Map.of("a", "1"));
        var made = GraphResponse.of(200, headers, bytes);
        headers.clear();
        assertThat(made.headers()).containsOnlyKeys("a");
        assertThatThrownBy(() -> made.headers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
