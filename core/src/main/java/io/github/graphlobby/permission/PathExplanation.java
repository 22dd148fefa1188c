package io.github.graphlobby.permission;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a model answers for a path as it does: the templates that match it, or those that nearly do.
 *
 * <p>Immutable and thread-safe.
 */
public final class PathExplanation {
    private final @Nullable String problem;
    private final List<String> matches;
    private final String reason;
    private final List<String> nearMisses;

    PathExplanation(@Nullable String problem, List<String> matches, String reason, List<String> nearMisses) {
        this.problem = problem;
        this.matches = matches;
        this.reason = reason;
        this.nearMisses = nearMisses;
    }

    /** {@return why the path is malformed, in words; null if it is well-formed} */
    public @Nullable String problem() {
        return problem;
    }

    /** {@return all templates that the path matches, the one that decides first; none if it is unknown or malformed} */
    public List<String> matches() {
        return matches;
    }

    /** {@return why the first template wins, or where the path goes astray, in words} */
    public String reason() {
        return reason;
    }

    /**
     * {@return templates that begin as an unknown path does, as far as any does; at most ten, those as long as the path
     * first}
     */
    public List<String> nearMisses() {
        return nearMisses;
    }

    /** {@return all of it in a sentence, for people} */
    @Override
    public String toString() {
        String near = nearMisses.isEmpty() ? "" : nearMisses.stream().collect(joining(", ", "; near are ", ""));
        return reason + near;
    }
}
