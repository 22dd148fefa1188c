package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.EncodedText;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.WholeNumber;
import io.github.graphlobby.schema.ValueType.Kind;
import io.github.graphlobby.schema.Violation;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codecs of values that are one token. Nothing is coerced: {@code "12"} is no number, 3.7 no Int32, 1 not true. */
final class ScalarCodecs {
    static final ValueCodec<String> STRING = new PlainText() {
        @Override
        void wrong(TokenReader in, Token token, ReadContext context) {
            context.wrongType(in, token, "text");
        }
    };

    /** Of text that no message repeats, and neither what was sent instead. */
    static final ValueCodec<String> CONFIDENTIAL = new PlainText() {
        @Override
        void wrong(TokenReader in, Token token, ReadContext context) {
            context.wrong(in, Violation.WRONG_TYPE, "must be text");
        }
    };

    /** Text of any form. */
    private abstract static class PlainText extends ValueCodec<String> {
        @Override
        public @Nullable String read(TokenReader in, Token token, ReadContext context) {
            if (token == Token.TEXT) {
                return wellFormed(in.text(), in, context);
            }
            wrong(in, token, context);
            return null;
        }

        abstract void wrong(TokenReader in, Token token, ReadContext context);

        @Override
        void write(String value, TokenWriter out, WriteContext context) {
            out.text(value);
        }
    }

    static final ValueCodec<Boolean> BOOLEAN = new ValueCodec<>() {
        @Override
        public @Nullable Boolean read(TokenReader in, Token token, ReadContext context) {
            if (token == Token.TRUE || token == Token.FALSE) {
                return token == Token.TRUE;
            }
            context.wrongType(in, token, "true or false");
            return null;
        }

        @Override
        void write(Boolean value, TokenWriter out, WriteContext context) {
            out.bool(value);
        }
    };

    static final ValueCodec<Integer> INT32 = int32(false);

    /** Of a property that a resource may also have as text. */
    static final ValueCodec<Integer> INT32_OR_TEXT = int32(true);

    static final ValueCodec<Long> INT64 = new ValueCodec<>() {
        @Override
        public @Nullable Long read(TokenReader in, Token token, ReadContext context) {
            if (token == Token.INTEGER && in.isInt64()) {
                return in.int64();
            }
            BigInteger value = whole(in, token, context.mayBeText());
            if (value != null && value.bitLength() < Long.SIZE) {
                return value.longValue();
            }
            wrongInteger(in, value, token, context, "-9223372036854775808 to 9223372036854775807");
            return null;
        }

        @Override
        void write(Long value, TokenWriter out, WriteContext context) {
            out.integer(value);
        }
    };

    static final ValueCodec<Double> DOUBLE = new ValueCodec<>() {
        @Override
        public @Nullable Double read(TokenReader in, Token token, ReadContext context) {
            if (token != Token.INTEGER && token != Token.DECIMAL) {
                context.wrongType(in, token, "a number");
                return null;
            }
            double value = in.float64();
            if (!Double.isFinite(value)) {
                context.wrong(in, () -> Violation.notFinite(in.get(), in.sent(token)));
                return null;
            }
            return value;
        }

        @Override
        void write(Double value, TokenWriter out, WriteContext context) {
            out.decimal(value);
        }
    };

    static final ValueCodec<OffsetDateTime> DATE_TIME_OFFSET =
            new TextCodec<>("a date and time with its offset, such as 2026-01-31T12:00:00Z") {
                @Override
                @Nullable
                OffsetDateTime parse(String text) {
                    return DateTimeOffset.parse(text);
                }

                @Override
                String format(OffsetDateTime value) {
                    return DateTimeOffset.format(value);
                }
            };

    /** As JSON has it, and no longer than a number may be. */
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,999})");

    private ScalarCodecs() {}

    static ValueCodec<?> of(Kind kind, boolean orText) {
        return switch (kind) {
            case STRING -> STRING;
            case BOOLEAN -> BOOLEAN;
            case INT32 -> orText ? INT32_OR_TEXT : INT32;
            case INT64 -> INT64;
            case DOUBLE -> DOUBLE;
            case DATE_TIME_OFFSET -> DATE_TIME_OFFSET;
            case DATE -> DateCodec.INSTANCE;
            case GUID -> GuidCodec.INSTANCE;
            case DECIMAL -> DecimalCodec.INSTANCE;
            case DURATION -> DurationCodec.INSTANCE;
            case UNTYPED -> UntypedCodec.INSTANCE;
            case ENUM, STRUCTURED, COLLECTION, MAP -> throw new IllegalArgumentException(kind + " is no scalar");
        };
    }

    private static ValueCodec<Integer> int32(boolean orText) {
        return new ValueCodec<>() {
            @Override
            public @Nullable Integer read(TokenReader in, Token token, ReadContext context) {
                if (token == Token.INTEGER && in.isInt32()) {
                    return in.int32();
                }
                BigInteger value = whole(in, token, orText && !context.isPatch());
                if (value != null && value.bitLength() < Integer.SIZE) {
                    return value.intValue();
                }
                wrongInteger(in, value, token, context, "-2147483648 to 2147483647");
                return null;
            }

            @Override
            void write(Integer value, TokenWriter out, WriteContext context) {
                out.integer(value);
            }
        };
    }

    /** Refuses text that cannot be sent; null if so. */
    static @Nullable String wellFormed(String text, TokenReader in, ReadContext context) {
        // Well-formed UTF-8 holds none, but an escape such as \\ud800 can make one.
        if (context.isPatch() && EncodedText.hasLoneSurrogate(text)) {
            context.wrong(in, Violation.INVALID_FORMAT, "must be Unicode text, without lone surrogates");
            return null;
        }
        return text;
    }

    /** The Int32 that an untyped value is, in whichever form, or null. */
    static @Nullable Integer int32(Object sent, boolean orText) {
        BigInteger value = sent instanceof Number ? WholeNumber.of(sent.toString()) : null;
        value = orText && sent instanceof String text ? ofText(text) : value;
        return value != null && value.bitLength() < Integer.SIZE ? value.intValue() : null;
    }

    /** The whole number at which the reader stands, which is none of those that the parser knows as such; or null. */
    private static @Nullable BigInteger whole(TokenReader in, Token token, boolean orText) {
        return switch (token) {
            case INTEGER -> in.integer();
            case DECIMAL -> WholeNumber.of(in.text());
            case TEXT -> orText ? ofText(in.text()) : null;
            default -> null;
        };
    }

    private static @Nullable BigInteger ofText(String text) {
        return INTEGER.matcher(text).matches() ? new BigInteger(text) : null;
    }

    private static void wrongInteger(
            TokenReader in, @Nullable BigInteger value, Token token, ReadContext context, String range) {
        String code = value == null ? Violation.WRONG_TYPE : Violation.OUT_OF_RANGE;
        context.unexpected(in, code, token, "a whole number from " + range);
    }
}
