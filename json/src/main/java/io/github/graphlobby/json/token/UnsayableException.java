package io.github.graphlobby.json.token;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.schema.Violation;

/**
 * Thrown while a PATCH body is written, for what it cannot say: the rule in words that follow the name of the member.
 *
 * <p>It stays inside: whoever writes for somebody else adds where the writer stood.
 */
public final class UnsayableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** From where the writer stands. */
    private final String pointer;

    /**
     * What stands where the writer stands cannot be said.
     *
     * @param rule why, in words that follow the name of the member
     */
    public UnsayableException(String rule) {
        this(rule, "");
    }

    private UnsayableException(String rule, String pointer) {
        super(rule);
        this.pointer = pointer;
    }

    /** The receiver would refuse a value at which the writer stands, or one inside it. */
    public static UnsayableException of(Violation violation) {
        String name = Wording.name(violation.pointer());
        return new UnsayableException(violation.message().substring(name.length() + 1), violation.pointer());
    }

    String pointer() {
        return pointer;
    }
}
