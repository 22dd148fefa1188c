package io.github.graphlobby.bench;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.SchemaVersion;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The documented PATCH on the documented room: the merge alone beside one by hand, and the way from bytes to bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class MergeBenchmark {
    static final byte[] BODY = ("{\"@odata.type\":\"microsoft.graph.room\",\"nickname\":\"Conf Room\","
                    + "\"building\":\"1\",\"label\":\"100\",\"capacity\":50,\"isWheelChairAccessible\":false}")
            .getBytes(StandardCharsets.UTF_8);

    /** Where the two digits of the capacity stand in the body. */
    static final int CAPACITY = new String(BODY, StandardCharsets.UTF_8).indexOf("50");

    private static final PatchReader<Room> PATCHES = PatchReader.of(Room.TYPE);
    private static final ResourceWriter ANSWERS = ResourceWriter.answering(SchemaVersion.BETA_2021);

    private final Room room = documentedRoom();
    private final Patch<Room> patch = PATCHES.read(BODY).orThrow();
    private final HandWrittenPatch handWritten = HandWrittenPatch.documented();
    private final Call call = Call.TYPE.empty().with(Call.SUBJECT, "Weekly").with(Call.TENANT_ID, "t");
    private final Patch<Call> callPatch =
            Call.TYPE.patch().set(Call.SUBJECT, "Daily").build();

    static Room documentedRoom() {
        return ResourceReader.of(Room.TYPE).read("""
            {
              "id": "3162F1E1-C4C0-604B-51D8-91DA78989EB1", "emailAddress": "cf100@contoso.com",
              "displayName": "Conf Room 100", "phone": "555-555-0100", "nickname": "Storage", "label": "99",
              "address": { "street": "4567 Main Street", "city": "Buffalo", "state": "NY", "postalCode": "98052",
                "countryOrRegion": "USA" },
              "geoCoordinates": { "latitude": 47.0, "longitude": -122.0 },
              "capacity": 8, "building": "2", "floorLabel": "1P", "floorNumber": 1, "isManaged": true,
              "isWheelChairAccessible": true, "bookingType": "standard", "tags": ["bean bags"],
              "displayDeviceName": "surface hub"
            }
            """);
    }

    /**
     * Merges by hand.
     *
     * @return the merged room
     */
    @Benchmark
    public Room mergeByHand() {
        return handWritten.applyTo(room);
    }

    /**
     * Merges.
     *
     * @return the merged room
     */
    @Benchmark
    public Room merge() {
        return patch.applyTo(room);
    }

    /**
     * Merges a resource of another type, so that the engine has seen more than one.
     *
     * @return the merged call
     */
    @Benchmark
    public Call mergeCall() {
        return callPatch.applyTo(call);
    }

    /**
     * Reads the body and merges.
     *
     * @return the merged room
     */
    @Benchmark
    public Room readAndMerge() {
        return PATCHES.read(BODY).patch().applyTo(room);
    }

    /**
     * Reads the body, merges, and writes the answer.
     *
     * @return the answer
     */
    @Benchmark
    public byte[] bytesToBytes() {
        return ANSWERS.toBytes(PATCHES.read(BODY).patch().applyTo(room));
    }
}
