package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claims of a token, and the header with which it is sent: <code>{"scp":"Place.Read.All"}␞Bearer x</code>. */
final class ClaimsTarget implements Target {
    private static final String PERSONAL = "9188040d-6c67-4c5b-b112-36a304b66dad";
    private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Override
    public void check(byte[] input) {
        Parts parts = Parts.of(input, 2);
        StrictJson.Parsed parsed = StrictJson.parsedOrNull(parts.bytes(0));
        if (parsed == null || !(parsed.value() instanceof Map<?, ?> object)) {
            return;
        }
        Map<String, @Nullable Object> claims = claims(object);
        Budget.check(input.length, () -> Caller.fromClaims(claims));
        Caller caller = Caller.fromClaims(claims);
        Hold.equal("whether there is a caller", caller != null, scheme(claims) != null);
        Hold.equal("whether there is a problem", Caller.problem(claims) != null, caller == null);
        if (caller != null) {
            Hold.equal("the scheme", caller.scheme(), scheme(claims));
            Hold.equal("the grants", caller.grants(), grants(claims));
        }
        identifies(claims, parts.text(1), caller);
    }

    @SuppressWarnings("unchecked") // an object has text for keys
    private static Map<String, @Nullable Object> claims(Map<?, ?> object) {
        return (Map<String, @Nullable Object>) object;
    }

    /** The documentation of {@link Caller#fromClaims} in the order of its sentences. */
    private static @Nullable Scheme scheme(Map<String, @Nullable Object> claims) {
        Object tenant = claims.get("tid");
        if (claims.containsKey("tid") && !(tenant instanceof String text && text.matches(GUID))) {
            return null;
        }
        boolean personal = PERSONAL.equals(tenant);
        if (claims.containsKey("scp")) {
            return personal ? Scheme.DELEGATED_PERSONAL : Scheme.DELEGATED_WORK;
        }
        return "app".equals(claims.get("idtyp")) && !personal ? Scheme.APPLICATION : null;
    }

    private static Set<String> grants(Map<String, @Nullable Object> claims) {
        var names = new ArrayList<String>();
        if (claims.containsKey("scp")) {
            names.addAll(claims.get("scp") instanceof String text ? List.of(text.split(" ")) : List.of());
            names.removeIf(String::isEmpty);
        } else if (claims.get("roles") instanceof List<?> roles
                && roles.stream().allMatch(String.class::isInstance)) {
            roles.forEach(role -> names.add((String) role));
        }
        return new HashSet<>(names);
    }

    /** No header makes another caller than that of the claims, and the claims are asked for one token at most. */
    private static void identifies(Map<String, @Nullable Object> claims, String header, @Nullable Caller caller) {
        var tokens = new ArrayList<String>();
        Callers callers = Callers.bearer(token -> {
            tokens.add(token);
            return claims;
        });
        var request = GraphRequest.of("GET", "/places/1", Map.of("Authorization", List.of(header)), "".getBytes(UTF_8));
        Outcome<Caller> outcome = callers.identify(request);
        Caller identified = outcome.<@Nullable Caller>fold(found -> found, error -> {
            Hold.equal("the status", error.status(), 401);
            return null;
        });
        Hold.that(tokens.size() <= 1, () -> "more than one token: " + tokens);
        Hold.that(
                identified == null ? tokens.isEmpty() || caller == null : identified.equals(caller),
                () -> "identified as " + identified + " instead of " + caller);
    }
}
