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
 * The command {@code bulk} of the example: in a small heap, with a file of a million places and a hundred thousand
 * patches that find theirs by key; and on one thread and two, with places that each have a patch. Each is a process,
 * whose start counts.
 */
final class BulkCommand {
    private static final int PLACES = 1_000_000;
    private static final int PLACES_FOR_A_PATCH = 10;
    private static final List<String> HEAP = List.of("-Xmx256m");
    private static final int TIMED_PLACES = 400_000;
    private static final int ROUNDS = 5;

    private final Path folder;

    private BulkCommand(Path folder) {
        this.folder = folder;
    }

    /** Makes the files, and runs the command on them in virtual machines of their own. */
    static void run() throws IOException {
        Path folder = Files.createTempDirectory("lobby-bulk");
        var command = new BulkCommand(folder);
        try {
            command.write(PLACES, PLACES_FOR_A_PATCH);
            command.seconds(HEAP, 2);
            command.write(TIMED_PLACES, 1);
            command.time();
        } finally {
            for (String file : List.of("places", "patches", "out", ".")) {
                Files.deleteIfExists(folder.resolve(file).normalize());
            }
        }
    }

    private void write(int places, int placesForAPatch) throws IOException {
        var random = new Random(places);
        try (OutputStream toPlaces = new BufferedOutputStream(Files.newOutputStream(folder.resolve("places")));
                OutputStream toPatches = new BufferedOutputStream(Files.newOutputStream(folder.resolve("patches")))) {
            for (int i = 0; i < places; i++) {
                toPlaces.write(BulkRooms.room(i, random));
                if (i % placesForAPatch == 0) {
                    toPatches.write(Documents.utf8("{\"key\":\"CF" + i + "@contoso.com\",\"patch\":"));
                    toPatches.write(BulkRooms.patch(i, random));
                    toPatches.write(Documents.utf8("}\n"));
                }
            }
        }
        System.out.printf(
                "%n%,d places, %,d bytes; %,d bytes of patches%n",
                places, Files.size(folder.resolve("places")), Files.size(folder.resolve("patches")));
    }

    /** In turn, so that what else the machine does meets both. */
    private void time() throws IOException {
        double one = Double.MAX_VALUE;
        double two = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            one = Math.min(one, seconds(List.of(), 1));
            two = Math.min(two, seconds(List.of(), 2));
        }
        System.out.printf("one thread %.2f s, two threads %.2f s: %.2f times as fast%n", one, two, one / two);
    }

    private double seconds(List<String> options, int threads) throws IOException {
        long start = System.nanoTime();
        Machine.lines(options, BulkCommand.class, folder.toString(), String.valueOf(threads));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s %d threads: %.2f s%n", options, threads, seconds);
        return seconds;
    }

    /**
     * Runs the command and says what memory it took.
     *
     * @param args the folder of the files, and how many threads work
     * @throws IOException if the system does not say what memory a process takes
     */
    public static void main(String[] args) throws IOException {
        Main.main(new String[] {
            "bulk",
            "--places=" + args[0] + "/places",
            "--patches=" + args[0] + "/patches",
            "--out=" + args[0] + "/out",
            "--threads=" + args[1]
        });
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
