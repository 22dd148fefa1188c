package io.github.graphlobby.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.participant.Participant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the headers of a body say reaches its reader; no type that an operation patches has an Edm.Int64. */
class RequestBodiesTest {
    private static final byte[] JSON = "{\"rosterSequenceNumber\":\"9007199254740993\"}".getBytes(UTF_8);

    @ParameterizedTest
    @CsvSource({
        "application/json, false",
        "application/json;IEEE754Compatible=false, false",
        "application/json;IEEE754Compatible=true, true",
        "application/merge-patch+json; ieee754compatible=TRUE, true"
    })
    void anInt64MayBeTextIfTheMediaTypeSaysSo(String mediaType, boolean legal) throws IOException {
        assertThat(isLegal(Map.of("Content-Type", List.of(mediaType)), JSON)).isEqualTo(legal);
        assertThat(isLegal(Map.of("Content-Type", List.of(mediaType), "Content-Encoding", List.of("gzip")), gzip(JSON)))
                .isEqualTo(legal);
    }

    private static boolean isLegal(Map<String, List<String>> headers, byte[] body) {
        var request = GraphRequest.of("PATCH", "/places/1", headers, body);
        return RequestBodies.ofPatch(1_000)
                .of(request)
                .flatMap(sent -> sent.decode(Participant.TYPE))
                .fold(decoded -> decoded.violations().isEmpty(), error -> false);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(target)) {
            out.write(bytes);
        }
        return target.toByteArray();
    }
}
