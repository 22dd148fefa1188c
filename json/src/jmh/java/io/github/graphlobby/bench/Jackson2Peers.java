package io.github.graphlobby.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.fge.jsonpatch.JsonPatchException;
import com.github.fge.jsonpatch.mergepatch.JsonMergePatch;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The ways of Jackson 2's databind, and of json-patch, which is on top of it. */
final class Jackson2Peers {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Jackson2Peers() {}

    /** A mutable room, copied and updated. */
    static Peer pojo(String room) {
        PojoRoom stored = read(room, PojoRoom.class);
        var reader = MAPPER.readerFor(PojoRoom.class);
        var writer = MAPPER.writerFor(PojoRoom.class);
        return patch -> {
            try {
                PojoRoom copy = stored.copy();
                reader.withValueToUpdate(copy).readValue(patch);
                return writer.writeValueAsBytes(copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** A tree merged by json-patch; the answer is untyped, and a member that is cleared is gone. */
    static Peer jsonPatch(String room) {
        ObjectNode stored = (ObjectNode) read(Answers.untyped(room), JsonNode.class);
        return patch -> {
            try {
                var body = (ObjectNode) MAPPER.readTree(patch);
                body.remove("@odata.type");
                return MAPPER.writeValueAsBytes(JsonMergePatch.fromJson(body).apply(stored));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (JsonPatchException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static <T> T read(String room, Class<T> type) {
        try {
            return MAPPER.readValue(room, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
