package io.github.graphlobby.bench;

import io.github.graphlobby.example.Main;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The command {@code bulk} of the example in a small heap: a file of a million places, and a hundred thousand patches
 * that find theirs by key.
 */
final class BulkCommand {
    private static final int PLACES = 1_000_000;
    private static final int PLACES_FOR_A_PATCH = 10;
    private static final List<String> HEAP = List.of("-Xmx256m");

    private BulkCommand() {}

    /** Makes the files, and runs the command on them in a virtual machine of its own. */
    static void run() throws IOException {
        Path folder = Files.createTempDirectory("lobby-bulk");
        Path places = folder.resolve("places.ndjson");
        Path patches = folder.resolve("patches.ndjson");
        Path out = folder.resolve("updated.ndjson");
        try {
            write(places, patches);
            System.out.printf(
                    "%,d places, %,d bytes; %,d bytes of patches; %s%n",
                    PLACES, Files.size(places), Files.size(patches), HEAP);
            Machine.lines(HEAP, BulkCommand.class, places.toString(), patches.toString(), out.toString());
        } finally {
            for (Path file : List.of(places, patches, out, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void write(Path places, Path patches) throws IOException {
        var random = new Random(PLACES);
        try (OutputStream toPlaces = new BufferedOutputStream(Files.newOutputStream(places));
                OutputStream toPatches = new BufferedOutputStream(Files.newOutputStream(patches))) {
            for (int i = 0; i < PLACES; i++) {
                toPlaces.write(BulkRooms.room(i, random));
                if (i % PLACES_FOR_A_PATCH == 0) {
                    toPatches.write(Documents.utf8("{\"key\":\"CF" + i + "@contoso.com\",\"patch\":"));
                    toPatches.write(BulkRooms.patch(i, random));
                    toPatches.write(Documents.utf8("}\n"));
                }
            }
        }
    }

    /**
     * Runs the command and says what memory it took.
     *
     * @param args the files of places and patches, and where the updated places go
     * @throws IOException if the system does not say what memory a process takes
     */
    public static void main(String[] args) throws IOException {
        Main.main(new String[] {"bulk", "--places", args[0], "--patches", args[1], "--out", args[2]});
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf("heap at most %,d kB%n", heap / 1_000);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
    }
}
