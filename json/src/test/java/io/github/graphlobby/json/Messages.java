package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What every message for a sender has in common. */
final class Messages {
    private static final int MOST_REPEATED = 200;

    /** What only somebody who configures the parser understands. */
    private static final Pattern PARSER = Pattern.compile("Source:|REDACTED|Feature|ALLOW_|StreamRead|(?i:jackson)");

    private Messages() {}

    static void assertFitForSender(String message) {
        assertThat(message).isNotBlank().doesNotContainPattern(PARSER);
    }

    /** The message repeats little of a document that is full of one character, which our own words do not have. */
    static void assertRepeatsLittle(String message, int character) {
        assertThat(message.codePoints().filter(c -> c == character).count())
                .as(message)
                .isLessThanOrEqualTo(MOST_REPEATED);
    }
}
