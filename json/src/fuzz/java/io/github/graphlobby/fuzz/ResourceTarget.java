package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.json.Document;
import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.StructuredType;
import java.io.ByteArrayInputStream;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A type, and a document of it: {@code room␞{"id":"1"}}. */
final class ResourceTarget implements Target {
    private static final ResourceWriter COMPACT = ResourceWriter.compact();

    @Override
    public void check(byte[] input) {
        Parts parts = Parts.of(input, 2);
        check(Types.any(parts.text(0)), parts.bytes(1));
    }

    private static <B> void check(StructuredType<B> type, byte[] json) {
        ResourceReader<B> reader = ResourceReader.of(type);
        Budget.check(json.length, () -> readOrNull(() -> reader.read(json)));
        B resource = readOrNull(() -> reader.read(json));
        Document<B> document = readOrNull(() -> reader.readDocument(json));
        agrees(json, resource != null, StrictJson.Parsed::hasRepeatedData);
        agrees(json, document != null);
        otherDoorsAgree(reader, json, resource);
        if (resource instanceof AnyResource written) {
            isStable(reader, written);
        }
        if (document != null) {
            isStable(reader, document);
        }
    }

    /** What is read is JSON without a member twice, whatever else is wrong with what is refused. */
    static void agrees(byte[] json, boolean isRead) {
        agrees(json, isRead, StrictJson.Parsed::hasRepeatedNames);
    }

    private static void agrees(byte[] json, boolean isRead, Predicate<StrictJson.Parsed> hasMemberTwice) {
        StrictJson.Parsed parsed = StrictJson.parsedOrNull(json);
        Hold.that(!isRead || parsed != null, () -> "this was read, and is no JSON: " + new String(json, UTF_8));
        Hold.that(
                !isRead || parsed == null || !hasMemberTwice.test(parsed),
                () -> "this was read, and has a member twice: " + new String(json, UTF_8));
    }

    private static <B> void otherDoorsAgree(ResourceReader<B> reader, byte[] json, @Nullable B resource) {
        Hold.equal("from a stream", readOrNull(() -> reader.read(new ByteArrayInputStream(json))), resource);
        if (resource != null) {
            Hold.equal("from text", readOrNull(() -> reader.read(new String(json, UTF_8))), resource);
        }
    }

    private static <B> void isStable(ResourceReader<B> reader, AnyResource resource) {
        byte[] once = COMPACT.toBytes(resource);
        Hold.that(StrictJson.parsedOrNull(once) != null, () -> "no JSON was written: " + new String(once, UTF_8));
        AnyResource again = (AnyResource) reader.read(once);
        Hold.equal("what was written is read as", again, resource);
        Hold.equal("written again", COMPACT.toText(again), new String(once, UTF_8));
    }

    private static <B> void isStable(ResourceReader<B> reader, Document<B> document) {
        String once = text(document);
        Document<B> again = reader.readDocument(once.getBytes(UTF_8));
        Hold.equal("the resource of the document", again.resource(), document.resource());
        Hold.equal("the document written again", text(again), once);
    }

    private static String text(Document<?> document) {
        return COMPACT.withControl(document.control()).toText((AnyResource) document.resource());
    }

    static <T> @Nullable T readOrNull(Supplier<T> read) {
        try {
            return read.get();
        } catch (JsonReadException e) {
            isDescribed(e);
            return null;
        }
    }

    /** The message of an exception says why and where, and repeats at most a few words. */
    static void isDescribed(JsonReadException e) {
        Hold.that(!e.reason().isBlank() && e.pointer() != null, () -> "nothing is said of " + e);
        Hold.that(e.reason().length() < 1_000, () -> "too much is repeated: " + e.reason());
    }
}
