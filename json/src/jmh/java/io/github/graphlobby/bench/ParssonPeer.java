package io.github.graphlobby.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Jakarta JSON Processing with its reference implementation: untyped values, the provider and factories kept. */
final class ParssonPeer implements Peer {
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());
    private static final JsonWriterFactory WRITERS = PROVIDER.createWriterFactory(Map.of());

    private final JsonObject stored;

    ParssonPeer(String room) {
        stored = read(Documents.utf8(Answers.untyped(room)));
    }

    @Override
    public byte[] unit(byte[] patch) {
        JsonObject changes =
                PROVIDER.createObjectBuilder(read(patch)).remove("@odata.type").build();
        return write(PROVIDER.createMergePatch(changes).apply(stored));
    }

    // Closed, because that is how the parser gets its buffers back.
    private static JsonObject read(byte[] json) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }

    private static byte[] write(JsonValue value) {
        var out = new ByteArrayOutputStream(1_024);
        try (JsonWriter writer = WRITERS.createWriter(out)) {
            writer.write(value);
        }
        return out.toByteArray();
    }
}
