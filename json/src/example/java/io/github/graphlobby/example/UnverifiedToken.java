package io.github.graphlobby.example;

import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.permission.Caller;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the caller from the claims of a bearer token <em>without checking its signature</em>, so that one can try
 * things out with tokens made by hand. A service verifies the token first, with the library of its choice.
 */
final class UnverifiedToken implements Callers {
    private static final String BEARER = "Bearer ";

    @Override
    public @Nullable Caller of(GraphRequest request) {
        String authorization = request.header("Authorization");
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return null;
        }
        String[] parts = authorization.substring(BEARER.length()).split("\\.", -1);
        return parts.length == 3 ? ofClaims(parts[1]) : null;
    }

    private static @Nullable Caller ofClaims(String part) {
        try {
            byte[] claims = Base64.getUrlDecoder().decode(part);
            return Caller.fromClaims(
                    JsonMapper.shared().readValue(claims, new TypeReference<Map<String, Object>>() {}));
        } catch (IllegalArgumentException | JacksonException | NullPointerException e) {
            return null; // whatever it is, it is not the claims of a token
        }
    }

    /** A token that this class takes: claims in the middle, and no signature. */
    static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".";
    }
}
