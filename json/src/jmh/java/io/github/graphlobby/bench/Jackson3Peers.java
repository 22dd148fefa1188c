package io.github.graphlobby.bench;

import java.util.Map;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The ways of Jackson 3's databind. */
final class Jackson3Peers {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.threadLocalPool())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Jackson3Peers() {}

    /** A mutable room, copied and updated. */
    static Peer pojo(String room) {
        PojoRoom stored = MAPPER.readValue(room, PojoRoom.class);
        var reader = MAPPER.readerFor(PojoRoom.class);
        var writer = MAPPER.writerFor(PojoRoom.class);
        return patch ->
                writer.writeValueAsBytes(reader.withValueToUpdate(stored.copy()).readValue(patch));
    }

    /** A record "updated", which since 3.1 gives a new record; one inside it is replaced, whatever it is annotated. */
    static Peer record(String room) {
        RecordRoom stored = MAPPER.readValue(room, RecordRoom.class);
        var reader = MAPPER.readerForUpdating(stored);
        var writer = MAPPER.writerFor(RecordRoom.class);
        return patch -> writer.writeValueAsBytes(reader.readValue(patch));
    }

    /** A record made a tree, merged as RFC 7396 says, made a record again. */
    static Peer tree(String room) {
        RecordRoom stored = MAPPER.readValue(room, RecordRoom.class);
        var reader = MAPPER.readerFor(RecordRoom.class);
        var writer = MAPPER.writerFor(RecordRoom.class);
        return patch -> {
            ObjectNode merged = MAPPER.valueToTree(stored);
            merge(merged, (ObjectNode) MAPPER.readTree(patch));
            return writer.writeValueAsBytes(reader.readValue(merged));
        };
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                target.remove(member.getKey());
            } else if (value instanceof ObjectNode nested) {
                JsonNode current = target.get(member.getKey());
                merge(current instanceof ObjectNode object ? object : target.putObject(member.getKey()), nested);
            } else {
                target.set(member.getKey(), value);
            }
        }
    }
}
