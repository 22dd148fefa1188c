package io.github.graphlobby.json.token;

/** What stands next in a document. */
public enum Token {
    NULL,
    TRUE,
    FALSE,
    TEXT,
    INTEGER,
    DECIMAL,
    OBJECT,
    END_OBJECT,
    ARRAY,
    END_ARRAY,
    NAME,
    /** Nothing more, or something that no JSON text holds. */
    NONE
}
