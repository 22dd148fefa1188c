package io.github.graphlobby.endpoint;

import io.github.graphlobby.permission.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who sends a request. The embedder implements it: verify the token (signature, issuer, audience, expiry) and
 * hand its claims to {@link Caller#fromClaims}.
 */
@FunctionalInterface
public interface Callers {

    /**
     * {@return who sends a request; null if nobody could be recognised}
     *
     * @param request the request
     */
    @Nullable
    Caller of(GraphRequest request);
}
