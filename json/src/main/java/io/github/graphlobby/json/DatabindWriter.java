package io.github.graphlobby.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;

/** Writes to the generator of a mapper, which may have a format and features of its own. */
final class DatabindWriter extends TokenWriter {
    private final JsonGenerator generator;

    DatabindWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    void startObject() {
        generator.writeStartObject();
    }

    @Override
    void endObject() {
        generator.writeEndObject();
    }

    @Override
    void startArray() {
        generator.writeStartArray();
    }

    @Override
    void endArray() {
        generator.writeEndArray();
    }

    @Override
    void name(String name) {
        generator.writeName(name);
    }

    @Override
    void name(Constant name) {
        generator.writeName(name.toString());
    }

    @Override
    void text(Constant value) {
        generator.writeString(value.toString());
    }

    @Override
    void text(String value) {
        generator.writeString(value);
    }

    @Override
    void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    void integer(int value) {
        generator.writeNumber(value);
    }

    @Override
    void integer(long value) {
        generator.writeNumber(value);
    }

    @Override
    void integer(BigInteger value) {
        generator.writeNumber(value);
    }

    @Override
    void finite(double value) {
        generator.writeNumber(value);
    }

    @Override
    void decimal(BigDecimal value) {
        generator.writeNumber(value);
    }

    @Override
    void nothing() {
        generator.writeNull();
    }
}
