package io.github.graphlobby.permission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A method on a path template, and for each scheme what allows it. Filled while a model is made, read-only afterwards.
 */
final class TemplateMethod {
    private final String method;
    private final String template;
    private final Map<Scheme, List<Claim>> claims = new EnumMap<>(Scheme.class);

    TemplateMethod(String method, String template) {
        this.method = method;
        this.template = template;
    }

    String template() {
        return template;
    }

    void add(Claim claim) {
        claims.computeIfAbsent(claim.permission().scheme(), scheme -> new ArrayList<>())
                .add(claim);
    }

    /** What allows it under a scheme; empty if the scheme is not supported. */
    List<Claim> claims(Scheme scheme) {
        return claims.getOrDefault(scheme, List.of());
    }

    /** The schemes under which something allows it. */
    List<Scheme> schemes() {
        return List.copyOf(claims.keySet());
    }

    /** The method and the template, for people. */
    @Override
    public String toString() {
        return method + " " + template;
    }
}
