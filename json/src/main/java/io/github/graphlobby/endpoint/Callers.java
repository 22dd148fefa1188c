package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.permission.Caller;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who sends a request. Most embedders need no more than {@link #bearer}; another implementation verifies the
 * token (signature, issuer, audience, expiry) and hands its claims to {@link Caller#fromClaims}.
 */
@FunctionalInterface
public interface Callers {

    /**
     * Returns the callers of bearer tokens (RFC 6750, section 2.1). Whoever sends no {@code Authorization} header, more
     * than one, or one that is no bearer token is nobody, and so is whoever the verifier refuses or whose claims
     * {@link Caller#fromClaims} does not take: the answer is 401 and says which.
     *
     * @param verifier checks a token's signature, issuer, audience and expiry, and gives its claims; null if a check
     *     fails. It is called by many threads; what it throws is answered as a failing port is, with 500
     * @return the callers
     */
    static Callers bearer(Function<String, ? extends @Nullable Map<String, ? extends @Nullable Object>> verifier) {
        return new BearerCallers(requireNonNull(verifier, "verifier"));
    }

    /**
     * {@return who sends a request; null if nobody could be recognised}
     *
     * @param request the request
     */
    @Nullable
    Caller of(GraphRequest request);

    /**
     * {@return who sends a request; 401 if nobody could be recognised}
     *
     * <p>The endpoint asks this. An implementation that knows why it recognises nobody says so here.
     *
     * @param request the request
     */
    default Outcome<Caller> identify(GraphRequest request) {
        Caller caller = of(requireNonNull(request, "request"));
        return caller == null ? new Outcome.Failure<>(GraphError.unauthenticated()) : new Outcome.Success<>(caller);
    }
}
