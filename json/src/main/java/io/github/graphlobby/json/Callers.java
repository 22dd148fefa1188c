package io.github.graphlobby.json;

import io.github.graphlobby.permission.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who sends a request. The embedder implements it: verify the token (signature, issuer, audience, expiry) and
 * hand its claims to {@link Caller#fromClaims}.
 */
@FunctionalInterface
public interface Callers {

    /**
     * Returns who sends a request.
     *
     * @param request the request
     * @return the caller, or null if nobody could be recognised
     */
    @Nullable
    Caller of(GraphRequest request);
}
