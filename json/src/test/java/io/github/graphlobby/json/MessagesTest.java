package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A message tells the sender what is wrong, in words of ours, and repeats little of what was sent. */
class MessagesTest {
    /** Stands for the garbage in a document. */
    private static final String GARBAGE = "\u0416";

    private static final List<ResourceType<?>> PATCHED = List.of(Room.TYPE, Call.TYPE, CommsOperation.TYPE, Kinds.TYPE);

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                "G",
                "\"G\"",
                "{G",
                "{\"G\"}",
                "{\"G\": }",
                "{\"G\": 1}",
                "{\"G\": 1, \"G\": 2}",
                "{\"G\": {\"G\": {\"G\": }}}",
                "{\"G\": {\"G\": {\"G\": {\"G\": 1, \"G\": 2}}}}",
                "{\"G\": [{\"G\": [\"\\ud800\"]}]}",
                "{\"G\": 1e99999999999}",
                "{\"id\": G}",
                "{\"id\": \"x\" G",
                "{\"id\": \"\\uG\"}",
                "{\"id\": \"\\G\"}",
                "{\"id\": tG}",
                "{\"id\": 1G}",
                "{\"capacity\": \"G\"}",
                "{\"bookingType\": \"G\"}",
                "{\"isManaged\": \"G\"}",
                "{\"tags\": [1, {\"G\": \"G\"}], \"address\": \"G\"}",
                "{\"address\": {\"G\": \"G\"}}",
                "{\"@odata.type\": \"G\"}",
                "{\"@odata.type\": \"G\", \"capacity\": \"G\"}",
                "{\"children\": [{\"@odata.type\": \"G\"}, {\"G\": 1}, \"G\"]}",
                "{\"children\": [{\"G\": {\"G\": 1, \"G\": 2}, \"@odata.type\": \"microsoft.graph.room\"}]}",
                "{\"callbackUri\": \"G\"}",
                "{\"clientContext\": \"G\", \"status\": \"G\"}",
                "{\"moment\": \"G\", \"member\": \"G\", \"int64\": \"G\", \"number\": \"G\"}",
                "{} G",
                "{\"@G\": 1, \"@G\": 1}");
    }

    @Property
    void aMessageRepeatsLittleOfWhatWasSent(
            @ForAll("documents") String template, @ForAll @IntRange(min = 1, max = 500) int length) {
        String document = template.replace("G", GARBAGE.repeat(length));
        for (ResourceType<?> type : PATCHED) {
            assertPatchMessages(type, document, GARBAGE.codePointAt(0));
            assertResourceMessage(type, document, GARBAGE.codePointAt(0));
        }
        assertResourceMessage(Place.TYPE, document, GARBAGE.codePointAt(0));
    }

    @Example
    void aMessageRepeatsLittleOfALongDocument() {
        for (String template : documents().allValues().orElseThrow().toList()) {
            if (!template.contains("\"G\":") && !template.contains("\"@G\":")) {
                String document = template.replace("G", GARBAGE.repeat(1_000_000));
                assertPatchMessages(Room.TYPE, document, GARBAGE.codePointAt(0));
                assertResourceMessage(Place.TYPE, document, GARBAGE.codePointAt(0));
            }
        }
    }

    @Property
    void aMessageRepeatsLittleOfALongNumber(@ForAll @IntRange(min = 1, max = 2_000) int digits) {
        String number = "7".repeat(digits);
        for (String member : List.of("capacity", "nickname", "address", "bookingType", "x")) {
            assertPatchMessages(Room.TYPE, "{\"" + member + "\": " + number + "}", '7');
            assertResourceMessage(Room.TYPE, "{\"" + member + "\": -" + number + "." + number + "}", '7');
            assertPatchMessages(Call.TYPE, "{\"" + member + "\": " + number + "e99999999999}", '7');
        }
    }

    private static <R extends Resource<R>> void assertPatchMessages(
            ResourceType<R> type, String document, int character) {
        try {
            PatchReader.of(type)
                    .read(document)
                    .violations()
                    .listed()
                    .forEach(violation -> assertFit(violation.message(), character));
        } catch (JsonReadException e) {
            assertFit(e, character);
        }
    }

    private static <B> void assertResourceMessage(StructuredType<B> type, String document, int character) {
        try {
            assertThat(ResourceReader.of(type).read(document)).isNotNull();
        } catch (JsonReadException e) {
            assertFit(e, character);
        }
    }

    private static void assertFit(JsonReadException e, int character) {
        assertFit(String.valueOf(e.getMessage()), character);
        assertFit(e.reason(), character);
    }

    private static void assertFit(String message, int character) {
        Messages.assertFitForSender(message);
        Messages.assertRepeatsLittle(message, character);
    }
}
