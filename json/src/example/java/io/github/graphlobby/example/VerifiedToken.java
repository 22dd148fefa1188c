package io.github.graphlobby.example;

import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.permission.Caller;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a service does: the token is verified before a claim of it is believed. */
final class VerifiedToken implements Callers {
    private final Function<String, @Nullable Map<String, Object>> verifier;

    /**
     * Makes the port.
     *
     * @param verifier checks signature, issuer, audience and expiry, with the library of one's choice, and gives the
     *     claims; null if a check fails
     */
    VerifiedToken(Function<String, @Nullable Map<String, Object>> verifier) {
        this.verifier = verifier;
    }

    @Override
    public @Nullable Caller of(GraphRequest request) {
        String authorization = request.header("Authorization");
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            return null;
        }
        Map<String, Object> claims = verifier.apply(authorization.substring("Bearer ".length()));
        return claims == null ? null : Caller.fromClaims(claims);
    }
}
