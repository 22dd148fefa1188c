package io.github.graphlobby.json.token;

/** What stands next in a document. */
public enum Token {
    NULL("null"),
    TRUE("true"),
    FALSE("false"),
    TEXT("the text"),
    INTEGER("the number"),
    DECIMAL("the number"),
    OBJECT("an object"),
    END_OBJECT,
    ARRAY("an array"),
    END_ARRAY,
    NAME,
    /** Nothing more, or something that no JSON text holds. */
    NONE;

    /** The value of which this is the first token, in words for a message. */
    final String words;

    Token(String words) {
        this.words = words;
    }

    Token() {
        this("nothing");
    }
}
