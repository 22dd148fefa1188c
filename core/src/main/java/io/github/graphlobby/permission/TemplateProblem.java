package io.github.graphlobby.permission;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why no ordinary request can reach a template. */
final class TemplateProblem {
    private static final Pattern ARGUMENT = Pattern.compile("[^={}'\"()]+(='?\\{[^{}]+}'?)?");
    private static final Pattern KEY = Pattern.compile("\\{[^{}]+}|'\\{[^{}]+}'");
    private static final Pattern NO_PAIR = Pattern.compile("[{}]");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]+}");

    /** What a name consists of that needs no closer look. */
    private static final BitSet PLAIN = "-._$0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
            .chars()
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private TemplateProblem() {}

    /** The problem in words, of which the template is the subject; null if there is none. */
    static @Nullable String of(String template) {
        if (template.isEmpty()) {
            return "is empty";
        }
        if (isPlain(template)) {
            return null;
        }
        if (template.indexOf('?') >= 0 || template.indexOf('#') >= 0) {
            return "has a query or a fragment, which is no part of a path";
        }
        List<String> segments = RequestPath.split(template);
        boolean opened = false;
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            String problem = opened && RequestPath.isParameter(segment) && i < segments.size() - 1
                    ? "goes on behind " + segment + ", which takes the whole path of an item without a colon at its end"
                    : ofSegment(segment);
            if (problem != null) {
                return problem;
            }
            opened = segment.endsWith(":") && !(opened && TemplatePart.isClosedItem(segment));
        }
        return null;
    }

    /** Whether nothing can be wrong with a template, because it has plain names and parameters only, as most have. */
    private static boolean isPlain(String template) {
        int length = template.length();
        for (int from = template.startsWith("/") ? 1 : 0, to; from < length; from = to + 1) {
            int slash = template.indexOf('/', from);
            to = slash < 0 ? length : slash;
            if (!isPlainSegment(template, from, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainSegment(String template, int from, int to) {
        if (from == to || template.charAt(from) == '.') { // empty, or perhaps of dots
            return false;
        }
        boolean isParameter = template.charAt(from) == '{' && template.charAt(to - 1) == '}' && to - from > 2;
        int inside = isParameter ? 1 : 0;
        for (int i = from + inside; i < to - inside; i++) {
            if (!PLAIN.get(template.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String ofSegment(String segment) {
        if (segment.isEmpty()) {
            return "has an empty segment";
        }
        if (segment.equals(".") || segment.equals("..")) {
            return "has a dot segment";
        }
        if (RequestPath.isParameter(segment) || isPlainSegment(segment, 0, segment.length())) {
            return null;
        }
        String text =
                segment.indexOf('{') < 0 ? segment : PARAMETER.matcher(segment).replaceAll("");
        if (text.chars().anyMatch(c -> c == '%' || c == '\\' || Character.isISOControl(c))) {
            return "has an escape, a backslash or a control character in " + segment;
        }
        if (NO_PAIR.matcher(text).find()) {
            return "has a brace without its pair, or nothing between two, in " + segment;
        }
        if (segment.contains("}{")) {
            return "has nothing between two parameters in " + segment;
        }
        return ofParentheses(segment);
    }

    private static @Nullable String ofParentheses(String segment) {
        int open = segment.indexOf('(');
        if (open < 0) {
            return segment.indexOf(')') < 0 ? null : "has a parenthesis without its pair in " + segment;
        }
        if (open == 0 || !segment.endsWith(")")) {
            return "has something else in parentheses than a key or arguments in " + segment;
        }
        String inside = segment.substring(open + 1, segment.length() - 1);
        boolean isFine = KEY.matcher(inside).matches() || (isName(segment, open) && areArguments(inside));
        return isFine ? null : "has something else in parentheses than a key or arguments in " + segment;
    }

    private static boolean isName(String segment, int end) {
        return segment.indexOf('{') < 0 || segment.indexOf('{') > end;
    }

    private static boolean areArguments(String inside) {
        return inside.isEmpty() || Stream.of(inside.split(",", -1)).allMatch(TemplateProblem::isArgument);
    }

    private static boolean isArgument(String argument) {
        return ARGUMENT.matcher(argument.strip()).matches();
    }
}
