package io.github.graphlobby.example;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the claims of a bearer token <em>without checking its signature</em>, so that one can try things out with
 * tokens made by hand. A service verifies the token first, with the library of its choice.
 */
final class UnverifiedToken {
    /** Takes no member twice, since another reader of the token may believe the other one. */
    private static final JsonMapper CLAIMS = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private UnverifiedToken() {}

    static @Nullable Map<String, Object> claims(String token) {
        String[] parts = token.split("\\.", -1);
        try {
            byte[] claims = parts.length == 3 ? Base64.getUrlDecoder().decode(parts[1]) : new byte[0];
            return CLAIMS.readValue(claims, new TypeReference<Map<String, Object>>() {});
        } catch (IllegalArgumentException | JacksonException e) {
            return null; // whatever it is, it is not the claims of a token
        }
    }

    /** A token that this class takes: claims in the middle, and no signature. */
    static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".";
    }
}
