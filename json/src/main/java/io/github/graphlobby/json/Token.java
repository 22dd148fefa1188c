package io.github.graphlobby.json;

/** What stands next in a document. */
enum Token {
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
