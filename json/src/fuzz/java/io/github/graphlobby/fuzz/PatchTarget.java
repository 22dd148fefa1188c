package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.JsonWriteException;
import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A type, a body, and perhaps a resource to which it applies: {@code room␞{"capacity":5}␞{"id":"1"}}. */
final class PatchTarget implements Target {
    /** Other names of properties, which resources have and bodies have not. */
    private static final Set<String> ALIASES = Set.of("displayDevice", "subCode");

    private static final Pattern NEGATIVE_ZERO = Pattern.compile("-0([.]0+)?(?![.0-9])");

    private static final PatchWriter WRITER = PatchWriter.of(SchemaVersion.V1_2026);
    private static final ResourceWriter COMPACT = ResourceWriter.compact();

    @Override
    public void check(byte[] input) {
        Parts parts = Parts.of(input, 3);
        check(Types.resource(parts.text(0)), parts.bytes(1), parts.bytes(2));
    }

    private static <R extends Resource<R>> void check(ResourceType<R> type, byte[] body, byte[] before) {
        PatchReader<R> reader = PatchReader.of(type);
        Budget.check(body.length, () -> ResourceTarget.readOrNull(() -> reader.read(body)));
        DecodedPatch<R> decoded = ResourceTarget.readOrNull(() -> reader.read(body));
        StrictJson.Parsed parsed = StrictJson.parsedOrNull(body);
        agrees(body, decoded != null, parsed);
        if (decoded == null || parsed == null) {
            return;
        }
        Hold.that(
                !parsed.hasRepeatedData() || !decoded.violations().isEmpty(),
                () -> "no violation, although a member is there twice: " + new String(body, UTF_8));
        if (decoded.violations().isEmpty()) {
            isStable(reader, decoded.patch());
        }
        if (decoded.violations().isEmpty() && parsed.isCertain() && !hasOtherMeaning(body, parsed)) {
            appliesAsTheUntyped(type, decoded.patch(), parsed, before);
        }
    }

    /** Whether the reader and the second opinion say the same of the body, where both are certain. */
    static void agrees(byte[] body, boolean isRead, StrictJson.@Nullable Parsed parsed) {
        if (parsed == null || parsed.isCertain()) {
            Hold.that(
                    isRead == (parsed != null),
                    () -> (isRead ? "this was read, and is no JSON: " : "this is JSON, and was not read: ")
                            + new String(body, UTF_8));
        }
    }

    private static <R extends Resource<R>> void isStable(PatchReader<R> reader, Patch<R> patch) {
        String once;
        try {
            once = WRITER.toText(patch);
        } catch (JsonWriteException e) {
            return; // it says why
        }
        DecodedPatch<R> again = reader.read(once);
        Hold.that(again.violations().isEmpty(), () -> "what was written has " + again.violations());
        Hold.equal("the patch written again", WRITER.toText(again.patch()), once);
    }

    /** What the typed patch makes of a resource is what the merge of RFC 7396 makes of its document. */
    private static <R extends Resource<R>> void appliesAsTheUntyped(
            ResourceType<R> type, Patch<R> patch, StrictJson.Parsed body, byte[] before) {
        ResourceReader<R> reader = ResourceReader.of(type);
        R resource = ResourceTarget.readOrNull(() -> reader.read(before));
        if (resource == null) {
            return;
        }
        StrictJson.Parsed document = StrictJson.parsedOrNull(COMPACT.toBytes(resource));
        if (document == null || !(document.value() instanceof Map<?, ?>)) {
            throw new AssertionError("no JSON object was written of " + resource);
        }
        if (!document.isCertain()) {
            return;
        }
        byte[] merged = Untyped.bytes(JsonMergePatch.apply(document.value(), body.value()));
        Hold.equal("the patched resource", patch.applyTo(resource), expected(reader, merged));
    }

    private static <R> @Nullable R expected(ResourceReader<R> reader, byte[] merged) {
        try {
            return reader.read(merged);
        } catch (JsonReadException e) {
            throw new AssertionError("unreadable once it is merged: " + new String(merged, UTF_8), e);
        }
    }

    /**
     * Control information is no data for the typed patch, and all of it for the untyped one; a zero of untyped data has
     * no sign.
     */
    private static boolean hasOtherMeaning(byte[] body, StrictJson.Parsed parsed) {
        return NEGATIVE_ZERO.matcher(new String(body, UTF_8)).find()
                || Untyped.hasName(parsed.value(), name -> name.indexOf('@') >= 0 || ALIASES.contains(name));
    }
}
