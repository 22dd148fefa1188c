package io.github.graphlobby.differential;

import io.github.graphlobby.differential.ObviousPath.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One path template, compared with a path segment by segment. */
final class ObviousTemplate {
    /** How specific a match of a segment is, the most specific first. */
    private enum Rank {
        CALL('0'),
        LITERAL('1'),
        OPERATION('2'),
        PARAMETER('3');

        private final char digit;

        Rank(char digit) {
            this.digit = digit;
        }
    }

    private static final String PARAMETER = "{}";

    /** As the first rule writes it. */
    final String text;
    /** What two templates that match the same paths have in common. */
    final List<String> keys;
    /** The methods of all rules with these keys. */
    private final Set<String> methods;

    ObviousTemplate(String text, Set<String> methods) {
        this.text = text;
        this.keys = keys(text);
        this.methods = methods;
    }

    static List<String> keys(String template) {
        return ObviousPath.split(template).stream().map(ObviousTemplate::key).toList();
    }

    private static String key(String segment) {
        if (segment.startsWith("{") && segment.endsWith("}")) {
            return PARAMETER;
        }
        int open = segment.indexOf('(');
        return open > 0 && segment.endsWith(")")
                ? ObviousPath.named(segment.substring(0, open)) + arguments(segment.substring(open + 1))
                : ObviousPath.named(segment);
    }

    private static List<String> arguments(String inside) {
        String arguments = inside.substring(0, inside.length() - 1);
        var names = new ArrayList<String>();
        if (!arguments.isEmpty()) {
            Stream.of(arguments.split(",", -1)).forEach(each -> names.add(ObviousPath.folded(each.split("=", 2)[0])));
        }
        Collections.sort(names);
        return names;
    }

    /**
     * How specific this template is for a path, a digit for each segment, the smaller the better; null if it does not
     * match.
     *
     * @param all all templates, since what is an action is known by what follows
     */
    @Nullable
    String match(List<Step> path, List<ObviousTemplate> all) {
        if (path.size() != keys.size()) {
            return null;
        }
        var ranks = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            int at = i;
            Step step = path.get(i);
            Rank rank = Arrays.stream(Rank.values())
                    .filter(each -> isMatch(each, step, at, all))
                    .findFirst()
                    .orElse(null);
            if (rank == null) {
                return null;
            }
            ranks.append(rank.digit);
        }
        return ranks.toString();
    }

    private boolean isMatch(Rank rank, Step step, int at, List<ObviousTemplate> all) {
        return switch (rank) {
            case CALL -> keys.get(at).equals(call(step.text(), step));
            case LITERAL -> step.isLiteral() && isComplete(step) && keys.get(at).equals(step.text());
            case OPERATION -> at > 0 && step.simpleName() != null && isOperation(step.simpleName(), step, at, all);
            case PARAMETER -> step.isKey() && keys.get(at).equals(PARAMETER);
        };
    }

    private static @Nullable String call(String name, Step step) {
        return step.arguments() == null ? null : name + step.arguments();
    }

    private static boolean isComplete(Step step) {
        return step.arguments() == null || !step.arguments().contains("");
    }

    /** A function by its arguments, or what is the end of templates: a function with some, or an action. */
    private boolean isOperation(String name, Step step, int at, List<ObviousTemplate> all) {
        if (keys.get(at).equals(call(name, step))) {
            return true;
        }
        List<String> prefix = keys.subList(0, at + 1);
        boolean isEnd = at == keys.size() - 1
                && all.stream()
                        .noneMatch(other -> other.keys.size() > prefix.size()
                                && other.keys.subList(0, prefix.size()).equals(prefix));
        return isEnd
                && isComplete(step)
                && keys.get(at).equals(name)
                && !hasSuchFunction(name, step, at, all)
                && (step.arguments() != null || methods.equals(Set.of("POST")));
    }

    private boolean hasSuchFunction(String name, Step step, int at, List<ObviousTemplate> all) {
        return all.stream()
                .anyMatch(other -> other.keys.size() > at
                        && other.keys.subList(0, at).equals(keys.subList(0, at))
                        && other.keys.get(at).equals(call(name, step)));
    }
}
