package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.permission.Caller;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The callers of bearer tokens. No message repeats a token.
 *
 * @param verifier gives the claims of a token, or null
 */
record BearerCallers(Function<String, ? extends @Nullable Map<String, ? extends @Nullable Object>> verifier)
        implements Callers {
    private static final String SCHEME = "bearer";

    /** Scheme and {@code token68} (RFC 9110, section 11.4); possessive, so that nothing is tried twice. */
    private static final Pattern CREDENTIALS = Pattern.compile("([A-Za-z]++) ++([A-Za-z0-9._~+/-]++=*+)[ \t]*+");

    @Override
    public @Nullable Caller of(GraphRequest request) {
        return identify(request).<@Nullable Caller>fold(caller -> caller, error -> null);
    }

    @Override
    public Outcome<Caller> identify(GraphRequest request) {
        List<String> sent = request.headers("authorization");
        if (sent.size() != 1) {
            return nobody(
                    sent.isEmpty()
                            ? "Access token is missing: the request has no Authorization header."
                            : "The request has more than one Authorization header.");
        }
        Matcher credentials = CREDENTIALS.matcher(sent.get(0));
        return credentials.matches() && Ascii.equalsIgnoringCase(credentials.group(1), SCHEME)
                ? verified(credentials.group(2))
                : nobody("The Authorization header must be `Bearer`, a space and an access token.");
    }

    private Outcome<Caller> verified(String token) {
        Map<String, ? extends @Nullable Object> claims = verifier.apply(token);
        return claims == null ? nobody("The access token is not valid.") : claiming(claims);
    }

    private static Outcome<Caller> claiming(Map<String, ? extends @Nullable Object> claims) {
        Caller caller = Caller.fromClaims(claims);
        return caller == null
                ? nobody("The access token names nobody: " + Caller.problem(claims) + ".")
                : new Outcome.Success<>(caller);
    }

    private static Outcome<Caller> nobody(String why) {
        return new Outcome.Failure<>(GraphError.unauthenticated(why));
    }
}
