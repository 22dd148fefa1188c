package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.RoomList;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a hostile document costs: at most four times the memory of a plain one that is as long, whatever its members are
 * and however they stand. With a mapper it is eight times: the parser is Jackson's own there, and what is looked at
 * ahead has to be kept.
 */
class CostBoundsTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MOST_ROUNDS = 60;

    private static final byte[] PLAIN_LIST = HostileBodies.filled(
            "{\"@odata.type\":\"#microsoft.graph.roomList\",\"children\":[",
            "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"1\",\"displayName\":\"Conf Room\"}",
            "]}");
    private static final byte[] PLAIN_CALL = HostileBodies.filled(
            "{\"@odata.type\":\"#microsoft.graph.call\",\"participants\":[",
            "{\"id\":\"1\",\"isMuted\":false,\"info\":{\"identity\":{\"user\":{\"id\":\"1\",\"note\":{\"a\":1}}}}}",
            "]}");
    private static final byte[] PLAIN_OPERATION = HostileBodies.filled(
            "{\"@odata.type\":\"#microsoft.graph.commsOperation\",\"details\":[", "{\"a\":1,\"b\":[2,3]}", "]}");

    /**
     * A way into the library.
     *
     * @param plain an ordinary document for it
     * @param most how many times as much a hostile one may cost
     */
    private record Door(String name, Supplier<byte[]> plain, int most, Consumer<byte[]> reader) {
        long cost(byte[] document) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                reader.accept(document);
            } catch (JsonReadException | JacksonException e) { // as many of them are no such resource
            }
            return THREADS.getCurrentThreadAllocatedBytes() - before;
        }
    }

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LobbyModule()).build();

    private static final List<Door> DOORS = List.of(
            new Door("a patch of a place", () -> PLAIN_LIST, 4, PatchReader.of(RoomList.TYPE)::read),
            new Door("a patch of a call", () -> PLAIN_CALL, 4, PatchReader.of(Call.TYPE)::read),
            new Door("a place", () -> PLAIN_LIST, 4, ResourceReader.of(Place.TYPE)::read),
            new Door("an operation", () -> PLAIN_OPERATION, 4, ResourceReader.of(CommsOperation.TYPE)::read),
            new Door("a place from a stream", () -> PLAIN_LIST, 4, CostBoundsTest::fromStream),
            new Door("a place by a mapper", () -> PLAIN_LIST, 8, document -> MAPPER.readValue(document, Place.class)));

    private static void fromStream(byte[] document) {
        ResourceReader.of(Place.TYPE).read(new ByteArrayInputStream(document));
    }

    @TestFactory
    Stream<DynamicTest> aHostileDocumentCostsNoMoreThanSomeTimesAPlainOneOfItsLength() {
        Map<String, byte[]> bodies = HostileBodies.all();
        return DOORS.stream()
                .flatMap(door -> bodies.entrySet().stream()
                        .map(body -> DynamicTest.dynamicTest(
                                door.name() + ": " + body.getKey(), () -> check(door, body.getValue()))));
    }

    /** The best round counts, since a compiler may be late. */
    private static void check(Door door, byte[] hostile) {
        double fewest = Double.MAX_VALUE;
        for (int i = 0; i < MOST_ROUNDS && fewest > door.most(); i++) {
            double plain = (double) door.cost(door.plain().get()) / door.plain().get().length;
            fewest = Math.min(fewest, door.cost(hostile) / plain / hostile.length);
        }
        assertThat(fewest).isLessThanOrEqualTo(door.most());
    }
}
