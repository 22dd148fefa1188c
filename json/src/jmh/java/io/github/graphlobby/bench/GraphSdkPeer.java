package io.github.graphlobby.bench;

import com.microsoft.graph.models.Room;
import com.microsoft.kiota.serialization.JsonParseNodeFactory;
import com.microsoft.kiota.serialization.JsonSerializationWriterFactory;
import com.microsoft.kiota.serialization.ParseNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The models of the official SDK with their JSON serialiser.
 *
 * <p>They are mutable and cannot be copied, so the PATCH is read into the stored room itself. A null in it is passed
 * over by the parser, and a nested object replaced: that is wrong for the nested PATCH.
 */
final class GraphSdkPeer implements Peer {
    private static final String JSON = "application/json";
    private static final JsonParseNodeFactory PARSERS = new JsonParseNodeFactory();
    private static final JsonSerializationWriterFactory WRITERS = new JsonSerializationWriterFactory();

    private final Room stored = new Room();

    GraphSdkPeer(String room) {
        read(Documents.utf8(Answers.untyped(room)));
    }

    @Override
    public byte[] unit(byte[] patch) {
        String type = stored.getOdataType();
        read(patch);
        stored.setOdataType(type);
        return write();
    }

    private void read(byte[] json) {
        ParseNode node = PARSERS.getParseNode(JSON, new ByteArrayInputStream(json));
        Objects.requireNonNull(node.getObjectValue(any -> stored));
    }

    private byte[] write() {
        try (var writer = WRITERS.getSerializationWriter(JSON)) {
            writer.writeObjectValue(null, stored);
            try (InputStream content = writer.getSerializedContent()) {
                return content.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
