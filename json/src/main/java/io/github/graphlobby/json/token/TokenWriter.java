package io.github.graphlobby.json.token;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes a document token by token. Not thread-safe. */
public abstract class TokenWriter {
    TokenWriter() {}

    public abstract void startObject();

    public abstract void endObject();

    public abstract void startArray();

    public abstract void endArray();

    public abstract void name(String name);

    public void name(EncodedConstant name) {
        name(name.toString());
    }

    public void text(EncodedConstant value) {
        text(value.toString());
    }

    public abstract void text(String value);

    public abstract void bool(boolean value);

    public abstract void integer(int value);

    public abstract void integer(long value);

    public abstract void integer(BigInteger value);

    /**
     * Writes a number.
     *
     * @param value the number
     * @throws IllegalArgumentException if it is infinite or NaN, which JSON has not
     */
    public final void decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        finite(value);
    }

    abstract void finite(double value);

    public abstract void decimal(BigDecimal value);

    /** Writes null. */
    public abstract void nothing();
}
