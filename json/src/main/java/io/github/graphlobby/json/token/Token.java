package io.github.graphlobby.json.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

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
    NONE;

    static Token of(@Nullable JsonToken token) {
        if (token == null) {
            return NONE;
        }
        return switch (token) {
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT -> INTEGER;
            case VALUE_NUMBER_FLOAT -> DECIMAL;
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            case VALUE_NULL -> NULL;
            case START_OBJECT -> OBJECT;
            case END_OBJECT -> END_OBJECT;
            case START_ARRAY -> ARRAY;
            case END_ARRAY -> END_ARRAY;
            case PROPERTY_NAME -> NAME;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> NONE;
        };
    }
}
