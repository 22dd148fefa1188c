package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one step of a template matches.
 *
 * @param kind how it matches
 * @param key what two steps that match the same have in common: the literal, the signature of a call, or a pattern
 */
record TemplatePart(Kind kind, String key) {

    /** How a step matches, the most specific first. */
    enum Kind {
        /** A function with just these arguments. */
        CALL,
        /** A text. */
        LITERAL,
        /** A path of folders and a file, behind a colon and up to the next. */
        ITEM,
        /** A path of folders and a file, behind a colon and up to the end. */
        LAST_ITEM,
        /** Text around parameters. */
        PATTERN,
        /** Any identifier. */
        PARAMETER
    }

    private static final TemplatePart ANY_IDENTIFIER = new TemplatePart(Kind.PARAMETER, "{}");
    private static final TemplatePart ANY_ITEM = new TemplatePart(Kind.ITEM, "{}:");
    private static final TemplatePart LAST_ITEM = new TemplatePart(Kind.LAST_ITEM, "{}");

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");

    /** A key in the place of arguments, as templates quote it or not. */
    private static final Pattern KEY = Pattern.compile("'?\\{[^{}]*}'?");

    /** What stands behind the name of an argument. */
    private static final Pattern VALUE = Pattern.compile("=.*", Pattern.DOTALL);

    /** The steps of a template; {@link TemplateProblem} says which templates mean nothing. */
    static List<TemplatePart> of(String template) {
        var parts = new ArrayList<TemplatePart>();
        List<String> segments = RequestPath.split(template);
        boolean opened = false;
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            boolean isItem = opened && isItem(segment, i == segments.size() - 1);
            if (isItem) {
                parts.add(segment.endsWith(":") ? ANY_ITEM : LAST_ITEM);
            } else {
                addSegment(segment, parts);
            }
            opened = segment.endsWith(":") && !isItem;
        }
        return parts;
    }

    /** Whether a segment stands for what Graph reads behind a colon: a path up to the next, or up to the end. */
    private static boolean isItem(String segment, boolean isLast) {
        return isClosedItem(segment) || (isLast && RequestPath.isParameter(segment));
    }

    /** Whether a segment behind a colon stands for a path up to the next. */
    static boolean isClosedItem(String segment) {
        return segment.endsWith(":") && RequestPath.isParameter(segment.substring(0, segment.length() - 1));
    }

    private static void addSegment(String segment, List<TemplatePart> parts) {
        int open = segment.indexOf('(');
        if (segment.indexOf('{') < 0 && open < 0) {
            parts.add(new TemplatePart(Kind.LITERAL, folded(segment)));
        } else if (open > 0 && segment.endsWith(")")) {
            addCall(segment.substring(0, open), segment.substring(open + 1, segment.length() - 1), parts);
        } else if (RequestPath.isParameter(segment)) {
            parts.add(ANY_IDENTIFIER);
        } else if (PARAMETER.matcher(segment).find()) {
            parts.add(new TemplatePart(
                    Kind.PATTERN, String.join("{}", SegmentPattern.of(segment).literals())));
        } else {
            parts.add(new TemplatePart(Kind.LITERAL, folded(segment)));
        }
    }

    /** Arguments, or a key, which is a step of its own. */
    private static void addCall(String name, String inside, List<TemplatePart> parts) {
        if (KEY.matcher(inside).matches()) {
            addSegment(name, parts);
            parts.add(ANY_IDENTIFIER);
            return;
        }
        List<String> names = inside.isEmpty()
                ? List.of()
                : Stream.of(inside.split(",", -1))
                        .map(argument ->
                                VALUE.matcher(argument).replaceFirst("").strip())
                        .map(Ascii::lowerCase)
                        .sorted()
                        .toList();
        parts.add(new TemplatePart(Kind.CALL, new Segment.Call(names, true, null).signature(folded(name))));
    }

    private static String folded(String name) {
        return QualifiedName.withoutAlias(Ascii.lowerCase(name));
    }
}
