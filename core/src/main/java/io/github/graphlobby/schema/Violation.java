package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.DecimalRange;
import io.github.graphlobby.internal.Wording;
import java.io.Serializable;
import java.math.BigDecimal;

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

    /** Control information asks for a change that is none of a value, such as a link to another resource. */
    public static final String UNSUPPORTED_CHANGE = "unsupportedChange";

    /** Refuses null. */
    public Violation {
        requireNonNull(pointer, "pointer");
        requireNonNull(code, "code");
        requireNonNull(message, "message");
    }

    /**
     * {@return a violation whose message begins with the name of the member}
     *
     * @param pointer the JSON pointer
     * @param code the code
     * @param rule the rule in words that follow the name, such as {@code must be at least 0}
     */
    public static Violation of(String pointer, String code, String rule) {
        return new Violation(
                pointer, code, Wording.name(requireNonNull(pointer, "pointer")) + " " + requireNonNull(rule, "rule"));
    }

    /**
     * {@return the violation that a value is not what is expected}
     *
     * @param pointer the JSON pointer
     * @param code the code, such as {@link #WRONG_TYPE}
     * @param expected what is expected, in words
     * @param sent what was sent instead, in words
     */
    public static Violation unexpected(String pointer, String code, String expected, String sent) {
        return of(
                pointer,
                code,
                "must be " + requireNonNull(expected, "expected") + ", not " + requireNonNull(sent, "sent"));
    }

    /**
     * {@return the violation that a value breaks a rule of its type}
     *
     * @param <V> the value
     * @param pointer the JSON pointer
     * @param value the value
     * @param rule the rule
     */
    static <V> Violation ofRule(String pointer, V value, Rule<? super V> rule) {
        return of(pointer, rule.code(), rule.message() + ", not " + Wording.value(value));
    }

    /**
     * {@return the violation that null stands where the schema forbids it}
     *
     * @param pointer the JSON pointer
     * @param type the type of the property or item
     */
    public static Violation nullValue(String pointer, ValueType<?> type) {
        String remedy = requireNonNull(type, "type").kind() == ValueType.Kind.COLLECTION ? "; send [] to empty it" : "";
        return of(pointer, NULL_NOT_ALLOWED, "must not be null" + remedy);
    }

    /**
     * {@return the violation that a number is infinite or not a number}
     *
     * @param pointer the JSON pointer
     * @param sent what was sent, in words
     */
    public static Violation notFinite(String pointer, String sent) {
        return unexpected(pointer, OUT_OF_RANGE, "a finite 64-bit number", sent);
    }

    /**
     * {@return the violation that a number is outside of what {@code Edm.Decimal} has}
     *
     * @param pointer the JSON pointer
     * @param sent what was sent
     */
    static Violation notDecimal(String pointer, BigDecimal sent) {
        return unexpected(pointer, OUT_OF_RANGE, DecimalRange.WORDS, Wording.value(sent));
    }

    /**
     * {@return the violation that a text is no documented member of its enumeration}
     *
     * @param pointer the JSON pointer
     * @param text the text
     * @param type the enumeration
     */
    static Violation unknownMember(String pointer, String text, EnumType<?> type) {
        String expected = "one of " + Wording.list(type.known());
        return unexpected(pointer, UNKNOWN_ENUM_MEMBER, expected, Wording.value(text));
    }

    /**
     * {@return the violation that a closed type has no such property}
     *
     * @param pointer the JSON pointer
     * @param type the type
     */
    public static Violation unknownProperty(String pointer, ResourceType<?> type) {
        return of(
                pointer,
                UNKNOWN_PROPERTY,
                "is not a property of " + requireNonNull(type, "type").name());
    }

    /**
     * {@return the violation that a value is of a derived type of which only the name is known}
     *
     * @param pointer the JSON pointer
     * @param base the abstract type
     */
    public static Violation unknownType(String pointer, StructuredType<?> base) {
        return of(
                pointer,
                WRONG_ODATA_TYPE,
                "must be of a modelled type that is derived from "
                        + requireNonNull(base, "base").name());
    }

    /**
     * {@return the violation that a value of an open type keeps the name of a type derived from it that nobody
     * modelled}
     *
     * @param pointer the JSON pointer to the name
     * @param type the open type
     */
    public static Violation derivedType(String pointer, ResourceType<?> type) {
        return of(
                pointer,
                WRONG_ODATA_TYPE,
                "must be `" + requireNonNull(type, "type").name() + "`, not the name of a type that nobody modelled");
    }

    /**
     * {@return the violation that a member is given more than once in one object}
     *
     * @param pointer the JSON pointer
     */
    public static Violation duplicate(String pointer) {
        return of(pointer, DUPLICATE_MEMBER, "is given more than once in one object");
    }

    /**
     * {@return the violation that control information asks for a change other than those of values}
     *
     * @param pointer the JSON pointer
     */
    public static Violation unsupportedChange(String pointer) {
        return of(
                pointer,
                UNSUPPORTED_CHANGE,
                "asks for a change that is not made here: a body can only change values of properties, and neither link"
                        + " nor remove resources");
    }
}
