package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One broken rule: where, which, and in words.
 *
 * <p>The codes that this library gives are the constants of this class; an embedder's own rules may give others.
 * Immutable, thread-safe, a value.
 *
 * @param pointer the JSON pointer (RFC 6901) to the member that breaks the rule; empty for the whole document
 * @param code what kind of rule is broken, for programs
 * @param message the rule, what was sent and what would be accepted, for people; it echoes little of what was sent
 */
public record Violation(String pointer, String code, String message) implements Serializable {
    /** The value is not of the property's type; nothing is coerced. */
    public static final String WRONG_TYPE = "wrongType";

    /** Null stands where the schema forbids it. */
    public static final String NULL_NOT_ALLOWED = "nullNotAllowed";

    /** The number is outside its range. */
    public static final String OUT_OF_RANGE = "outOfRange";

    /** The text is too long. */
    public static final String TOO_LONG = "tooLong";

    /** The text has not the required form. */
    public static final String INVALID_FORMAT = "invalidFormat";

    /** The text is no documented member of the enumeration. */
    public static final String UNKNOWN_ENUM_MEMBER = "unknownEnumMember";

    /** The type is closed and has no such property. */
    public static final String UNKNOWN_PROPERTY = "unknownProperty";

    /** A member is given more than once in one object. */
    public static final String DUPLICATE_MEMBER = "duplicateMember";

    /** {@code @odata.type} announces another type than the one that is expected. */
    public static final String WRONG_ODATA_TYPE = "wrongODataType";

    /**
     * Makes a violation.
     *
     * @param pointer the JSON pointer
     * @param code the code
     * @param message the message
     */
    public Violation {
        requireNonNull(pointer, "pointer");
        requireNonNull(code, "code");
        requireNonNull(message, "message");
    }

    static <V> Violation ofRule(String pointer, V value, Rule<? super V> rule) {
        return new Violation(
                pointer, rule.code(), Wording.name(pointer) + " " + rule.message() + ", not " + Wording.value(value));
    }

    static Violation nullValue(String pointer, ValueType<?> type) {
        String remedy = type.kind() == ValueType.Kind.COLLECTION ? "; send [] to empty it" : "";
        return new Violation(pointer, NULL_NOT_ALLOWED, Wording.name(pointer) + " " + Wording.NOT_NULL + remedy);
    }

    static Violation nullItem(String pointer) {
        return new Violation(
                pointer,
                NULL_NOT_ALLOWED,
                Wording.name(pointer) + " " + Wording.NOT_NULL + ": the collection has no null items");
    }

    static Violation notFinite(String pointer, Double value) {
        return new Violation(pointer, OUT_OF_RANGE, Wording.name(pointer) + " must be a finite number, not " + value);
    }

    static Violation unknownMember(String pointer, String text, EnumType<?> type) {
        return new Violation(
                pointer,
                UNKNOWN_ENUM_MEMBER,
                Wording.name(pointer) + " must be one of " + Wording.list(type.known()) + ", not "
                        + Wording.value(text));
    }

    static Violation unknownProperty(String pointer, ResourceType<?> type) {
        return new Violation(pointer, UNKNOWN_PROPERTY, Wording.name(pointer) + " is not a property of " + type.name());
    }

    static Violation unknownType(String pointer, ResourceFamily<?> family) {
        return new Violation(
                pointer,
                WRONG_ODATA_TYPE,
                Wording.name(pointer) + " must be of a modelled type that is derived from " + family.name());
    }
}
