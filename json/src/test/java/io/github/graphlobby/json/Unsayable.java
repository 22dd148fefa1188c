package io.github.graphlobby.json;

import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.Fault;
import io.github.graphlobby.testkit.Specimen;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Why a body or resource that breaks a rule may be valid all the same. */
enum Unsayable {
    /** An object has each member once by the time that a validator sees it. */
    MEMBER_GIVEN_TWICE {
        @Override
        boolean explains(Fault fault, JsonNode value) {
            return fault.code().equals(Violation.DUPLICATE_MEMBER);
        }
    },
    /** The expressions of ECMA-262 see code units or code points, and JSON Schema leaves open which. */
    LONE_SURROGATE {
        @Override
        boolean explains(Fault fault, JsonNode value) {
            return fault.code().equals(Violation.INVALID_FORMAT) && text(value).endsWith("\uD800");
        }
    },
    /** A character beyond the first plane is one to a schema and two to Java, whose length the rule bounds. */
    LENGTH_IN_CODE_UNITS {
        @Override
        boolean explains(Fault fault, JsonNode value) {
            String text = text(value);
            return fault.code().equals(Violation.TOO_LONG) && text.codePointCount(0, text.length()) < text.length();
        }
    },
    /** How long a month is depends on the year. */
    NO_SUCH_DAY {
        @Override
        boolean explains(Fault fault, JsonNode value) {
            return fault.code().equals(Violation.WRONG_TYPE) && text(value).contains("-02-30");
        }
    },
    /** A bound of dates or durations, since bounds are for numbers. */
    BOUND_OF_TEXT {
        @Override
        boolean explains(Fault fault, JsonNode value) {
            return fault.code().equals(Violation.OUT_OF_RANGE) && value.isString();
        }
    },
    /** How many digits and which exponent a decimal number has. */
    DIGITS_OF_A_NUMBER {
        @Override
        boolean explains(Fault fault, JsonNode value) {
            return fault.code().equals(Violation.OUT_OF_RANGE)
                    && value.isNumber()
                    && List.of("1E+6145", "-1E-999999999")
                            .contains(value.decimalValue().toString());
        }
    },
    /** A patch is refused that says it; a resource is taken as it is. */
    OF_PATCHES_ALONE {
        @Override
        boolean explains(Fault fault, JsonNode value) {
            return List.of(Violation.UNSUPPORTED_CHANGE, Violation.WRONG_ODATA_TYPE)
                    .contains(fault.code());
        }

        @Override
        boolean isOfResources() {
            return true;
        }
    },
    /** A rule that an embedder wrote in Java. */
    RULE_OF_SOMEBODY_ELSE {
        @Override
        boolean explains(Fault fault, JsonNode value) {
            return fault.code().equals(Specimen.NOT_ODD);
        }
    };

    abstract boolean explains(Fault fault, JsonNode value);

    /** Whether it is no reason for the body of a patch. */
    boolean isOfResources() {
        return false;
    }

    static boolean explain(Fault fault, JsonNode document, boolean resource) {
        return Stream.of(values())
                .filter(reason -> resource || !reason.isOfResources())
                .anyMatch(reason -> reason.explains(fault, document.at(JsonPointer.compile(fault.pointer()))));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : "";
    }
}
