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
     * {@return templates that an unknown path nearly matches, or those that go on where it ends; at most ten, the
     * nearest first: those to which the fewest letters have to be replaced, added or left out; of the former none that
     * is more than twice as far as the nearest}
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
