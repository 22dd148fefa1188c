package io.github.graphlobby.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process in which Jazzer fuzzes one target; all that it writes stands in {@code target/fuzz}. */
final class FuzzProcess {
    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units: *(\\d+)");
    private static final Pattern FINDING = Pattern.compile("== Java Exception: (.*)|ERROR: libFuzzer: (.*)");
    /** An input that takes longer than this many seconds is a finding. */
    private static final int MOST_SECONDS = 25;

    private final String target;
    private final Path folder;
    private final Process process;
    private int exit;
    private long executions;
    private final List<String> found = new ArrayList<>();

    private FuzzProcess(String target, Path folder, Process process) {
        this.target = target;
        this.folder = folder;
        this.process = process;
    }

    static FuzzProcess start(String target, int seconds, int findings) throws IOException {
        Path folder = Path.of("target", "fuzz", target).toAbsolutePath();
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("found"));
        int number = 0;
        for (byte[] seed : Seeds.of(target)) {
            Files.write(seeds.resolve("seed-" + number++), seed);
        }
        Path words = Files.write(folder.resolve("words"), Words.lines());
        Process process = new ProcessBuilder(command(target, seconds, findings, folder, List.of(corpus, seeds, words)))
                .redirectErrorStream(true)
                .redirectOutput(log(folder).toFile())
                .start();
        return new FuzzProcess(target, folder, process);
    }

    private static List<String> command(String target, int seconds, int findings, Path folder, List<Path> files) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfuzz.target=" + target,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzed.class.getName(),
                "--instrumentation_includes=io.github.graphlobby.**",
                "--instrumentation_excludes=io.github.graphlobby.testkit.**",
                "--custom_hook_includes=io.github.graphlobby.**",
                "--keep_going=" + findings,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder.resolve("found") + File.separator,
                "-dict=" + files.get(2),
                "-max_total_time=" + seconds,
                "-timeout=" + MOST_SECONDS,
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                files.get(0).toString(),
                files.get(1).toString());
    }

    private static Path log(Path folder) {
        return folder.resolve("log");
    }

    Path log() {
        return log(folder);
    }

    FuzzProcess await() throws InterruptedException, IOException {
        exit = process.waitFor();
        Set<String> distinct = new TreeSet<>();
        for (String line : Files.readAllLines(log(), StandardCharsets.ISO_8859_1)) {
            Matcher units = EXECUTIONS.matcher(line);
            if (units.find()) {
                executions = Long.parseLong(units.group(1));
            }
            Matcher finding = FINDING.matcher(line);
            if (finding.find()) {
                distinct.add(finding.group());
            }
        }
        found.addAll(distinct);
        return this;
    }

    boolean hasFound(String message) {
        return found.stream().anyMatch(each -> each.contains(message));
    }

    /** Findings, or one for a process that did not do its work. */
    int failures() {
        return found.isEmpty() && (exit != 0 || executions == 0) ? 1 : found.size();
    }

    /** What is said of it when it is done. */
    @Override
    public String toString() {
        var text =
                new StringBuilder(String.format("%-9s %,12d executions, %d findings", target, executions, failures()));
        if (failures() > 0) {
            text.append(", exit ").append(exit).append(", see ").append(log());
        }
        found.forEach(each -> text.append("\n    ").append(each));
        return text.toString();
    }
}
