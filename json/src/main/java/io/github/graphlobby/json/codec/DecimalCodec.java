package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.DecimalRange;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.schema.Violation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The codec of an {@code Edm.Decimal}, a number that keeps its digits. */
final class DecimalCodec extends ValueCodec<BigDecimal> {
    static final DecimalCodec INSTANCE = new DecimalCodec();

    private DecimalCodec() {}

    @Override
    public @Nullable BigDecimal read(TokenReader in, Token token, ReadContext context) {
        if (token != Token.INTEGER && token != Token.DECIMAL) {
            context.wrongType(in, token, "a number");
            return null;
        }
        BigDecimal value = parse(in.text());
        if (value == null) {
            context.unexpected(in, Violation.OUT_OF_RANGE, token, DecimalRange.WORDS);
        }
        return value;
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
