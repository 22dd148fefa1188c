package io.github.graphlobby.json;

import io.github.graphlobby.schema.Violations;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by an {@code ObjectMapper} that reads a patch with violations; the message names the first hundred of them.
 */
public final class InvalidPatchDatabindException extends DatabindException {
    private static final long serialVersionUID = 1;

    /** What is wrong with the patch. */
    private final Violations violations;

    InvalidPatchDatabindException(JsonParser parser, Violations violations) {
        super(parser, violations.toString());
        this.violations = violations;
    }

    /** {@return what is wrong with the patch, with pointers from the root of the document that the mapper reads} */
    public Violations violations() {
        return violations;
    }
}
