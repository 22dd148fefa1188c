package io.github.graphlobby.differential;

import io.github.graphlobby.differential.ObviousPath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One path template, compared with a path segment by segment. */
final class ObviousTemplate {
    private static final String PARAMETER = "{}";
    private static final String ITEM = "path:";
    private static final String LAST_ITEM = "path";

    private static final String BRACES = "\\{[^{}]+}";
    private static final String TEXT = "[^{}()%\\\\\\p{Cntrl}\u0080-\u009f]";
    private static final String NAME = "[^={}'\"()%\\\\\\p{Cntrl}\u0080-\u009f]+";
    private static final String VALUE = "(?:" + BRACES + "|'" + BRACES + "'|'" + BRACES + "|" + BRACES + "')";
    private static final String ARGUMENT = "\\s*" + NAME + "(?:=" + VALUE + ")?\\s*";
    private static final Pattern SEGMENT = Pattern.compile("(?!\\.{1,2}$)(?:" + BRACES + "|(?:" + BRACES + ")?(?:"
            + TEXT + "+" + BRACES + ")*" + TEXT + "*)(?:(?<=.)\\((?:" + BRACES + "|'" + BRACES + "')\\))?");
    private static final Pattern CALL = Pattern.compile(TEXT + "+\\((?:" + ARGUMENT + "(?:," + ARGUMENT + ")*)?\\)");

    /** As the plainest rule writes it. */
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

    /** Whether an ordinary request can have such a path. */
    static boolean isReachable(String template) {
        List<String> segments = ObviousPath.split(template);
        if (template.isEmpty() || template.matches("(?s).*[?#].*")) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            boolean isOpenItem =
                    i > 0 && i < segments.size() - 1 && segments.get(i).matches(BRACES) && isOpener(segments, i - 1);
            if (isOpenItem || !isReachableSegment(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReachableSegment(String segment) {
        return !segment.isEmpty()
                && (SEGMENT.matcher(segment).matches() || CALL.matcher(segment).matches());
    }

    /** Whether a path of folders stands behind a segment: it ends with a colon that does not close such a path. */
    private static boolean isOpener(List<String> segments, int at) {
        return segments.get(at).endsWith(":")
                && !(at > 0 && segments.get(at).matches(BRACES + ":") && isOpener(segments, at - 1));
    }

    static List<String> keys(String template) {
        List<String> segments = ObviousPath.split(template);
        var keys = new ArrayList<String>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            boolean isOpened = i > 0 && isOpener(segments, i - 1);
            if (isOpened && segment.matches(BRACES + ":")) {
                keys.add(ITEM);
            } else if (isOpened && segment.matches(BRACES) && i == segments.size() - 1) {
                keys.add(LAST_ITEM);
            } else {
                addKeys(segment, keys);
            }
        }
        return keys;
    }

    private static void addKeys(String segment, List<String> keys) {
        Matcher key = Pattern.compile("(.+)\\('?\\{[^{}]*}'?\\)").matcher(segment);
        Matcher call = Pattern.compile("([^(]+)\\((.*)\\)", Pattern.DOTALL).matcher(segment);
        if (key.matches() && key.group(1).indexOf('(') < 0) {
            addKeys(key.group(1), keys);
            keys.add(PARAMETER);
        } else if (call.matches()) {
            keys.add(call(ObviousPath.named(call.group(1)), argumentNames(call.group(2))));
        } else if (segment.matches(BRACES)) {
            keys.add(PARAMETER);
        } else if (segment.contains("{")) {
            keys.add("pattern " + ObviousPath.folded(segment.replaceAll(BRACES, PARAMETER)));
        } else {
            keys.add("text " + ObviousPath.named(segment));
        }
    }

    private static List<String> argumentNames(String inside) {
        return inside.isEmpty()
                ? List.of()
                : Stream.of(inside.split(",", -1))
                        .map(each -> ObviousPath.folded(each.split("=", 2)[0].strip()))
                        .sorted()
                        .toList();
    }

    static String call(String name, List<String> arguments) {
        return "call " + name + arguments.size() + arguments;
    }

    /** Whether the path says which resource is meant. */
    boolean namesResource() {
        return !keys.stream().allMatch(key -> key.startsWith("text "));
    }

    /**
     * How specific this template is for a path, a text for each step, the smaller the better; null if it does not
     * match.
     *
     * @param all all templates, since what is an action or a collection is known by what follows
     */
    @Nullable
    List<String> match(List<Step> path, List<ObviousTemplate> all) {
        return match(path, 0, 0, all);
    }

    private @Nullable List<String> match(List<Step> path, int at, int key, List<ObviousTemplate> all) {
        if (at == path.size() || key == keys.size()) {
            return at == path.size() && key == keys.size() ? List.of() : null;
        }
        Step step = path.get(at);
        String text = keys.get(key);
        if (text.equals(step.call(step.text()))) {
            return with("0", match(path, at + 1, key + 1, all));
        }
        if (text.equals("text " + step.text()) && step.isLiteral()) {
            if (isNamedKey(step, key, all)) {
                return with("1", match(path, at + 1, key + 2, all));
            }
            return isLiteral(step, key, all) ? with("1", match(path, at + 1, key + 1, all)) : null;
        }
        if (at > 0 && step.simpleName() != null && isOperation(step.simpleName(), step, key, all)) {
            return with("2", match(path, at + 1, key + 1, all));
        }
        if (text.equals(ITEM) || text.equals(LAST_ITEM)) {
            int end = itemEnd(path, at);
            boolean isClosed = end > 0 && path.get(end - 1).endsWithColon();
            return end > 0 && isClosed == text.equals(ITEM) ? with("3", match(path, end, key + 1, all)) : null;
        }
        return isAnyOf(step, text) ? with(rank(text), match(path, at + 1, key + 1, all)) : null;
    }

    private static @Nullable List<String> with(String rank, @Nullable List<String> rest) {
        return rest == null
                ? null
                : Stream.concat(Stream.of(rank), rest.stream()).toList();
    }

    private static int itemEnd(List<Step> path, int from) {
        for (int at = from; at < path.size(); at++) {
            boolean isFirstOfKey = at == from && path.get(at).whole() == null;
            if (isFirstOfKey || !path.get(at).isFile()) {
                return -1;
            }
            if (path.get(at).endsWithColon()) {
                return at + 1;
            }
        }
        return path.size();
    }

    private static boolean isAnyOf(Step step, String key) {
        if (key.startsWith("pattern ")) {
            String regex = Stream.of(key.substring(8).split("\\{}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(.+?)"));
            return step.isKey()
                    && step.whole() != null
                    && Pattern.compile(regex, Pattern.DOTALL)
                            .matcher(step.text())
                            .matches();
        }
        return step.isKey() && key.equals(PARAMETER);
    }

    private static String rank(String key) {
        return key.equals(PARAMETER)
                ? "5"
                : "4" + (1_000_000 - key.substring(8).replace(PARAMETER, "").length()) + key;
    }

    private boolean isLiteral(Step step, int key, List<ObviousTemplate> all) {
        return step.arguments() == null
                || (step.isComplete()
                        && !step.text().endsWith(":")
                        && !hasParameterBelow(key, all)
                        && (step.arguments().isEmpty() || !step.text().startsWith("microsoft.graph.")));
    }

    private boolean isNamedKey(Step step, int key, List<ObviousTemplate> all) {
        return step.key() != null
                && key + 1 < keys.size()
                && keys.get(key + 1).equals(PARAMETER)
                && !hasBeside(String.valueOf(step.call(step.text())), key, all);
    }

    private boolean hasParameterBelow(int key, List<ObviousTemplate> all) {
        return all.stream()
                .anyMatch(other -> other.keys.size() > key + 1
                        && other.keys.subList(0, key + 1).equals(keys.subList(0, key + 1))
                        && other.keys.get(key + 1).equals(PARAMETER));
    }

    /** Whether a template has another step in the place of one of this one. */
    private boolean hasBeside(String step, int key, List<ObviousTemplate> all) {
        return all.stream()
                .anyMatch(other -> other.keys.size() > key
                        && other.keys.subList(0, key).equals(keys.subList(0, key))
                        && other.keys.get(key).equals(step));
    }

    /** A function by its arguments, or what is the end of templates: a function with some, or an action. */
    private boolean isOperation(String name, Step step, int key, List<ObviousTemplate> all) {
        String call = step.call(name);
        if (keys.get(key).equals(call)) {
            return true;
        }
        boolean isEnd = key == keys.size() - 1
                && all.stream()
                        .noneMatch(other -> other.keys.size() > key + 1
                                && other.keys.subList(0, key + 1).equals(keys));
        return isEnd
                && keys.get(key).equals("text " + name)
                && (call == null || !hasBeside(call, key, all))
                && (step.arguments() == null ? methods.equals(Set.of("POST")) : step.isComplete());
    }
}
