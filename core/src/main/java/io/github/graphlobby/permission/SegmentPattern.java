package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment of a template that has parameters and something else, such as <code>{a}-{b}</code>: each but the last
 * stands for as little as it can, and none for nothing.
 *
 * @param literals what stands before, between and behind the parameters, in lower case
 */
record SegmentPattern(List<String> literals) {

    /** Reads a segment whose braces are in pairs, with something between any two of them. */
    static SegmentPattern of(String segment) {
        return new SegmentPattern(List.of(Ascii.lowerCase(segment).split("\\{[^{}]*}", -1)));
    }

    /** How many characters have to be there: the more, the more specific. */
    int weight() {
        return literals.stream().mapToInt(String::length).sum();
    }

    boolean matches(String text, int from, int to) {
        return match(text, from, to, null);
    }

    /** What stands for the parameters in a text that matches. */
    List<String> parameters(String text) {
        var ends = new ArrayList<String>();
        match(text, 0, text.length(), ends);
        return ends;
    }

    private boolean match(String text, int from, int to, @Nullable List<String> parameters) {
        if (!Ascii.startsWith(text, from, literals.get(0))) {
            return false;
        }
        int at = from + literals.get(0).length();
        int last = literals.size() - 1;
        for (int i = 1; i <= last; i++) {
            String literal = literals.get(i);
            int found = i == last ? to - literal.length() : next(text, at + 1, to, literal);
            if (found <= at || !Ascii.startsWith(text, found, literal)) {
                return false;
            }
            if (parameters != null) {
                parameters.add(text.substring(at, found));
            }
            at = found + literal.length();
        }
        return true;
    }

    private static int next(String text, int from, int to, String literal) {
        for (int at = from; at + literal.length() <= to; at++) {
            if (Ascii.startsWith(text, at, literal)) {
                return at;
            }
        }
        return -1;
    }
}
