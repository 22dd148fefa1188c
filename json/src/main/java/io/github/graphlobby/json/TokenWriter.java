package io.github.graphlobby.json;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Writes a document token by token.
 *
 * <p>With {@link Names} and {@link TokenReader} this is all that knows the generator. Not thread-safe.
 */
final class TokenWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // What fails halfway must not look whole.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator generator;
    private ControlInformation control = ControlInformation.NONE;
    /** The pointer to the document of the control information, within what is written. */
    private String base = "";

    TokenWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes one document in UTF-8. */
    static byte[] toBytes(Consumer<TokenWriter> body) {
        var bytes = new Bytes();
        write(bytes, body);
        return bytes.toArray();
    }

    /** Writes one document in UTF-8 to a stream, which is flushed and stays open. */
    static void write(OutputStream target, Consumer<TokenWriter> body) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), target)) {
            body.accept(new TokenWriter(generator));
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** Takes the control information of what is written next; base is the pointer to it. */
    void annotate(ControlInformation control, String base) {
        this.control = control;
        this.base = base;
    }

    /** The control information of the object that was just started, of which at most annotations are written. */
    Annotations annotations() {
        if (control.isEmpty()) {
            return Annotations.NONE;
        }
        var context = generator.streamWriteContext();
        var object = context.pathAsPointer();
        String pointer = String.valueOf(context.hasCurrentName() ? object.head() : object);
        return Annotations.of(control.at(pointer.substring(base.length())));
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startArray() {
        generator.writeStartArray();
    }

    void endArray() {
        generator.writeEndArray();
    }

    void name(String name) {
        generator.writeName(name);
    }

    void name(Names names, int position) {
        names.write(position, generator);
    }

    void name(Constant name) {
        generator.writeName(name.encoded);
    }

    void text(Constant value) {
        generator.writeString(value.encoded);
    }

    void text(String value) {
        generator.writeString(value);
    }

    void bool(boolean value) {
        generator.writeBoolean(value);
    }

    void integer(int value) {
        generator.writeNumber(value);
    }

    void integer(long value) {
        generator.writeNumber(value);
    }

    void integer(BigInteger value) {
        generator.writeNumber(value);
    }

    void decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        generator.writeNumber(value);
    }

    void decimal(BigDecimal value) {
        generator.writeNumber(value);
    }

    void nothing() {
        generator.writeNull();
    }

    /** A name or text that is written often, and so encoded once. */
    static final class Constant {
        private final SerializableString encoded;

        Constant(String text) {
            encoded = new SerializedString(text);
        }
    }
}
