package io.github.graphlobby.json.token;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.internal.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes nothing, and knows where in a PATCH body it stands: for the words about what cannot be written. */
public final class TracingWriter extends TokenWriter {
    /** What was started, with the position of its next item; an object has none. */
    private static final class Container {
        private final String pointer;
        private int next;

        Container(String pointer, int next) {
            this.pointer = pointer;
            this.next = next;
        }
    }

    private static final int OBJECT = -1;

    private final Limits limits = Limits.OF_A_BODY;
    private final Deque<Container> open = new ArrayDeque<>();
    /** The pointer to the member that was named last. */
    private String member = "";

    private TracingWriter() {}

    /**
     * Goes through a body without writing it.
     *
     * @param body what writes it
     * @return what cannot be said, with its place; null if all can
     */
    public static @Nullable Refusal trace(Consumer<TokenWriter> body) {
        var writer = new TracingWriter();
        try {
            body.accept(writer);
            return null;
        } catch (UnsayableException e) {
            String pointer = writer.pointer() + e.pointer();
            return new Refusal(pointer, Wording.name(pointer) + " " + e.getMessage());
        } catch (IllegalArgumentException e) {
            String pointer = writer.pointer();
            return new Refusal(pointer, Wording.name(pointer) + " cannot be written: " + e.getMessage());
        }
    }

    /**
     * Why a body cannot be written.
     *
     * @param pointer the JSON pointer to what cannot be said
     * @param message the reason, which begins with the name of the member
     */
    public record Refusal(String pointer, String message) {}

    @Override
    public void startObject() {
        start(OBJECT);
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void startArray() {
        start(0);
    }

    @Override
    public void endArray() {
        end();
    }

    private void start(int next) {
        limits.checkDepth(open.size() + 1);
        String pointer = pointer();
        pass();
        open.push(new Container(pointer, next));
        member = pointer;
    }

    private void end() {
        member = open.pop().pointer;
    }

    /** The pointer to what is written next. */
    private String pointer() {
        Container container = open.peek();
        return container == null || container.next == OBJECT ? member : container.pointer + "/" + container.next;
    }

    /** Passes over a value. */
    private void pass() {
        Container container = open.peek();
        if (container != null && container.next != OBJECT) {
            container.next++;
        }
    }

    @Override
    public void name(String name) {
        member = JsonPointer.below(open.element().pointer, name);
        limits.checkName(name);
        limits.checkText(name);
    }

    @Override
    public void text(String value) {
        limits.checkText(value);
        pass();
    }

    @Override
    public void bool(boolean value) {
        pass();
    }

    @Override
    public void integer(int value) {
        pass();
    }

    @Override
    public void integer(long value) {
        pass();
    }

    @Override
    public void integer(BigInteger value) {
        limits.checkNumber(value.toString());
        pass();
    }

    @Override
    void finite(double value) {
        pass();
    }

    @Override
    public void decimal(BigDecimal value) {
        limits.checkNumber(value);
        pass();
    }

    @Override
    public void nothing() {
        pass();
    }
}
