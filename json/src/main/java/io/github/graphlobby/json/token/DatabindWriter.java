package io.github.graphlobby.json.token;

import io.github.graphlobby.internal.DoubleText;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes to the generator of a mapper, which may have a format and features of its own. */
public final class DatabindWriter extends TokenWriter {
    private final JsonGenerator generator;
    /** Whether a number is text, which is then ours; a generator of a binary format or of a tree takes the number. */
    private final boolean textual;

    public DatabindWriter(JsonGenerator generator) {
        this.generator = generator;
        this.textual = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String value) {
        generator.writeString(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void integer(int value) {
        generator.writeNumber(value);
    }

    @Override
    public void integer(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void integer(BigInteger value) {
        generator.writeNumber(value);
    }

    @Override
    void finite(double value) {
        if (textual) {
            generator.writeNumber(DoubleText.of(value));
        } else {
            generator.writeNumber(value);
        }
    }

    @Override
    public void decimal(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
