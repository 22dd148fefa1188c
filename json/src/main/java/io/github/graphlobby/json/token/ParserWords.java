package io.github.graphlobby.json.token;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the parser cannot read, in words for whoever has sent it. */
final class ParserWords {
    /**
     * Where the parser names one of its settings within its own words, or repeats what it cannot make a token of: that
     * may be anything that was to be text. An expression that only failures need.
     */
    private static final String DETAIL = ", from `[^`]*`|(?<=^Unrecognized token) '[^']*'";

    private static final String LONE_SURROGATE = "a name must be Unicode text, without lone surrogates";

    private ParserWords() {}

    /**
     * The parser's own words end at the first colon; behind it come its settings, which no sender of a document knows.
     */
    static String of(JacksonException failure) {
        String message = failure.getOriginalMessage();
        int colon = message.indexOf(": ");
        String words = (colon < 0 ? message : message.substring(0, colon)).replaceAll(DETAIL, "");
        if (words.contains(
                "surrogate")) { // in a name, which the grammar of JSON allows; of a value we say it ourselves
            return LONE_SURROGATE;
        }
        return (failure instanceof StreamConstraintsException ? "over a limit: " : "no JSON: ") + words;
    }
}
