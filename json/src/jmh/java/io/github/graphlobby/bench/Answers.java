package io.github.graphlobby.bench;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.Room;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The right answers, to which those of the peers are compared. */
final class Answers {
    private Answers() {}

    /** The room as the answer has it, for peers that know nothing of rooms: context, type and nulls in place. */
    static String untyped(String room) {
        return new String(FloorRoomCodec.write(ResourceReader.of(Room.TYPE).read(room)), StandardCharsets.UTF_8);
    }

    /**
     * What is wrong with an answer: text for people, empty if nothing. A member that is null and one that is missing
     * say the same, and the order of members says nothing.
     */
    static String wrong(String room, byte[] patch, byte[] answer) {
        Room after = PatchReader.of(Room.TYPE)
                .read(patch)
                .orThrow()
                .applyTo(ResourceReader.of(Room.TYPE).read(room));
        JsonNode right = withoutNulls(FloorRoomCodec.write(after));
        JsonNode given = withoutNulls(answer);
        if (right.equals(given)) {
            return "";
        }
        var wrong = new StringBuilder();
        right.forEachEntry((name, value) -> {
            if (!value.equals(given.get(name))) {
                wrong.append(name + " is " + given.get(name) + " and not " + value + "; ");
            }
        });
        given.forEachEntry((name, value) -> {
            if (!right.has(name)) {
                wrong.append(name + " is " + value + " and should be gone; ");
            }
        });
        return wrong.toString();
    }

    private static JsonNode withoutNulls(byte[] json) {
        JsonNode tree = JsonMapper.shared().readTree(json);
        prune(tree);
        return tree;
    }

    private static void prune(JsonNode node) {
        node.forEach(Answers::prune);
        if (node instanceof ObjectNode object) {
            object.removeNulls();
        }
    }
}
