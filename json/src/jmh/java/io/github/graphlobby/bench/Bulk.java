package io.github.graphlobby.bench;

import io.github.graphlobby.bulk.BulkResult;
import io.github.graphlobby.bulk.BulkUpdate;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.operation.Vintage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many rooms, each with its patch on the same line: the floor's own loop, the library on one thread, and the library on
 * an executor with two, in turn and in several virtual machines, each after a first round that does not count.
 *
 * <p>The serial collector makes one thread mean one core: the threads of any other would collect on a second core what
 * the first leaves behind. It stops the two threads of the executor as it stops the one. Beside those two the thread of
 * the consumer reads the places and writes the results, so that it is three threads which share two cores.
 */
final class Bulk {
    private static final int ROOMS = 1_000_000;
    private static final int ROUNDS = 7;
    private static final int MACHINES = 2;
    /** Beside what is young there is room for the places and patches of a million rooms, which are never copied. */
    private static final List<String> HEAP =
            List.of("-XX:+UseSerialGC", "-Xms2500m", "-Xmx2500m", "-Xmn512m", "-XX:+AlwaysPreTouch", "-Xbatch");

    /** Writes what becomes of all rooms. */
    private interface Variant {
        void run(BulkRooms rooms, BulkSink out) throws IOException;
    }

    private final Map<String, Variant> variants = new LinkedHashMap<>();

    private Bulk(ExecutorService threads) {
        variants.put("floor", FloorBulk::update);
        variants.put("one", (rooms, out) -> update(rooms, Function.identity(), out));
        variants.put("two", (rooms, out) -> update(rooms, update -> update.on(threads, 2), out));
    }

    private static void update(BulkRooms rooms, Function<BulkUpdate, BulkUpdate> set, BulkSink out) {
        var update = BulkUpdate.of(Vintage.BETA_2022, (place, line) -> List.of(SourceLine.of(line, rooms.patch(line))));
        try (Stream<BulkResult> results = set.apply(update).update(rooms.places())) {
            results.forEach(result -> {
                byte[] place = result.place().bytes();
                out.write(place, 0, place.length);
                out.write('\n');
            });
        }
    }

    /**
     * Measures in one virtual machine and prints the seconds of each round that counts.
     *
     * @param args how many rooms and how many rounds
     * @throws IOException never, since all is in memory
     */
    public static void main(String[] args) throws IOException {
        var rooms = new BulkRooms(Integer.parseInt(args[0]));
        System.out.println("places " + rooms.length());
        System.gc(); // makes the rooms old, so that no round copies them
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            var bulk = new Bulk(threads);
            bulk.round(rooms, line -> {});
            for (int round = 0; round < Integer.parseInt(args[1]); round++) {
                bulk.round(rooms, System.out::println);
            }
        } finally {
            threads.shutdown();
        }
    }

    private void round(BulkRooms rooms, Consumer<String> lines) throws IOException {
        String digest = null;
        for (var variant : variants.entrySet()) {
            var out = new BulkSink();
            long start = System.nanoTime();
            variant.getValue().run(rooms, out);
            double seconds = (System.nanoTime() - start) / 1e9;
            digest = same(digest, out.digest(), variant.getKey());
            lines.accept(variant.getKey() + " " + seconds);
        }
    }

    private static String same(@Nullable String before, String digest, String variant) {
        if (before != null && !before.equals(digest)) {
            throw new IllegalStateException(variant + " writes " + digest + " where the one before wrote " + before);
        }
        return digest;
    }

    /** Measures in several virtual machines and prints the ratios; or runs the command that the example has. */
    static void run(String[] args) throws IOException {
        if (args.length > 1 && args[1].equals("command")) {
            BulkCommand.run();
            return;
        }
        int rooms = args.length > 1 ? Integer.parseInt(args[1]) : ROOMS;
        var figures = new BulkFigures(rooms);
        for (int i = 0; i < MACHINES; i++) {
            figures.addAll(Machine.lines(HEAP, Bulk.class, String.valueOf(rooms), String.valueOf(ROUNDS)));
        }
        figures.print(System.out);
    }
}
