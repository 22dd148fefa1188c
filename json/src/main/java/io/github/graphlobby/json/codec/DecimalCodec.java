package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.DecimalRange;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.schema.Violation;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codec of an {@code Edm.Decimal}, a number that keeps its digits. */
final class DecimalCodec extends ValueCodec<BigDecimal> {
    static final DecimalCodec INSTANCE = new DecimalCodec();

    /** As JSON has it, and no longer than a number may be. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)([.][0-9]++)?([eE][-+]?[0-9]++)?");

    private static final int MOST_CHARACTERS = 1_000;

    private DecimalCodec() {}

    @Override
    public @Nullable BigDecimal read(TokenReader in, Token token, ReadContext context) {
        boolean text = token == Token.TEXT && context.mayBeText() && isNumber(in.text());
        if (token != Token.INTEGER && token != Token.DECIMAL && !text) {
            context.wrongType(in, token, "a number");
            return null;
        }
        BigDecimal value = parse(in.text());
        if (value == null) {
            context.unexpected(in, Violation.OUT_OF_RANGE, token, DecimalRange.WORDS);
        }
        return value;
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_CHARACTERS && NUMBER.matcher(text).matches();
    }

    private static @Nullable BigDecimal parse(String text) {
        try {
            var number = new BigDecimal(text);
            return DecimalRange.holds(number) ? number : null;
        } catch (NumberFormatException e) { // an exponent beyond what BigDecimal holds
            return null;
        }
    }

    @Override
    void write(BigDecimal value, TokenWriter out, WriteContext context) {
        if (!DecimalRange.holds(value)) {
            throw new IllegalArgumentException("Edm.Decimal has only " + DecimalRange.WORDS);
        }
        out.decimal(value);
    }
}
