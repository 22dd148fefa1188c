package io.github.graphlobby.example;

/** Text of somebody else's for a terminal: no longer than a line, and nothing in it that a terminal obeys. */
final class ShownText {
    private static final int MOST = 120;

    private ShownText() {}

    static String of(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > MOST;
        String kept = isLong ? text.substring(0, text.offsetByCodePoints(0, MOST)) + "…" : text;
        return kept.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }
}
