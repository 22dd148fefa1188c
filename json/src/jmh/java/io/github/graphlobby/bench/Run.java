package io.github.graphlobby.bench;

import java.io.IOException;
import java.util.Collection;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints the ratios: {@code short} in some minutes, {@code full} in the better part of an hour,
 * each followed by regular expressions if only some are wanted; {@code growth}, how the cost of a PATCH grows with the
 * store and with its members; {@code cold}, followed by how many rounds, the first PATCH of a process; {@code bulk},
 * perhaps with a number of rooms, for a file of places, {@code bulk command} for the command that does it. Any other
 * arguments go to JMH as they are.
 */
public final class Run {
    private static final String GROWTH = "GrowthBenchmark";

    private Run() {}

    /**
     * Runs the benchmarks.
     *
     * @param args {@code short}, which is also meant if there are none, or {@code full}, then what to include;
     *     {@code growth}; {@code cold}, then how many rounds; {@code bulk}; or the arguments of JMH
     * @throws RunnerException if a benchmark fails
     * @throws IOException if JMH's own main method fails to read or write, or a process cannot be started
     * @throws InterruptedException if this thread is interrupted while it waits for a process
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        switch (args.length == 0 ? "short" : args[0]) {
            case "short" -> run(including(args, brief()));
            case "full" -> run(including(args, full()));
            case "growth" -> run(growth());
            case "cold" -> ColdStart.run(args.length > 1 ? Integer.parseInt(args[1]) : 20, System.out);
            case "bulk" -> Bulk.run(args);
            default -> Main.main(args);
        }
    }

    private static ChainedOptionsBuilder brief() {
        return base(512)
                .forks(2)
                .warmupIterations(10)
                .warmupTime(TimeValue.milliseconds(200))
                .measurementIterations(20)
                .measurementTime(TimeValue.milliseconds(100))
                .exclude(GROWTH)
                .exclude("RotationBenchmark[.](apply|parse|write|diff)")
                .param("patch", "documented");
    }

    private static ChainedOptionsBuilder full() {
        return base(512)
                .forks(3)
                .warmupIterations(10)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(50)
                .measurementTime(TimeValue.milliseconds(100))
                .exclude(GROWTH);
    }

    /** With a heap in which a million rooms are at ease. */
    private static ChainedOptionsBuilder growth() {
        return base(3_072)
                .forks(2)
                .warmupIterations(10)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(20)
                .measurementTime(TimeValue.milliseconds(200))
                .include(GROWTH);
    }

    /**
     * Many short iterations, since one of them may be undisturbed on a machine that is never quiet; compiled in the
     * foreground, since else a busy machine would measure code that waits for its compiler; in a heap that is touched
     * beforehand, since else what makes an object would pay for the memory of the machine.
     */
    private static ChainedOptionsBuilder base(int megabytes) {
        return new OptionsBuilder()
                .jvmArgs("-Xms" + megabytes + "m", "-Xmx" + megabytes + "m", "-XX:+AlwaysPreTouch", "-Xbatch")
                .jvmArgsAppend("-D" + Decisions.FILE + "=" + System.getProperty(Decisions.FILE, ""))
                .param("file", Decisions.files())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result("target/jmh-" + Runtime.version().feature() + ".json");
    }

    private static ChainedOptionsBuilder including(String[] args, ChainedOptionsBuilder options) {
        for (int i = 1; i < args.length; i++) {
            options.include(args[i]);
        }
        return options;
    }

    private static void run(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println();
        new Ratios(results).print(System.out);
    }
}
