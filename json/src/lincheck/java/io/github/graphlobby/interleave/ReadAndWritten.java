package io.github.graphlobby.interleave;

import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.schema.SchemaVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** Places of several types, read and written by what keeps the codec and the writer of the latest. */
public class ReadAndWritten {
    private static final List<ResourceWriter> WRITERS = List.of(
            ResourceWriter.compact(),
            ResourceWriter.answering(SchemaVersion.BETA_2022),
            ResourceWriter.answering(SchemaVersion.V1_2026));

    /** Keeps the codec of the latest place, and begins with none. */
    private final ResourceReader<Place> reader = ResourceReader.of(Place.TYPE);

    @Operation
    public String read(
            @Param(gen = IntGen.class, conf = "0:3") int type, @Param(gen = IntGen.class, conf = "0:2") int writer) {
        String name = List.of("room", "roomList", "building", "new" + type).get(type);
        Place place = reader.read("{\"@odata.type\":\"#microsoft.graph." + name + "\",\"id\":\"1\"}");
        return name + new String(WRITERS.get(writer).toBytes(place), StandardCharsets.UTF_8);
    }
}
