package com.contoso.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A stream gives what the bulk update of one machine gives, byte for byte, whatever happens on the way. */
@Timeout(300)
class PlacesJobTest {
    @RegisterExtension
    static final MiniClusterExtension CLUSTER = new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
            .setNumberTaskManagers(1)
            .setNumberSlotsPerTaskManager(2)
            .build());

    @TempDir
    private Path folder;

    private static Configuration parallelism(int parallelism) {
        var configuration = new Configuration();
        configuration.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(500));
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
        return configuration;
    }

    private org.apache.flink.core.fs.Path path(String name) {
        return new org.apache.flink.core.fs.Path(folder.resolve(name).toUri());
    }

    /** The job, with a brake in its stream of patches. */
    private JobClient start(Configuration configuration) throws Exception {
        StreamExecutionEnvironment environment = PlacesJob.environment(configuration);
        DataStream<String> patches = PlacesJob.lines(environment, "patches", path("patches"))
                .map(new Brake())
                .returns(Types.STRING)
                .uid("brake");
        PlacesJob.build(
                PlacesJob.lines(environment, "places", path("places")), patches, path("updated"), path("rejects"));
        return environment.executeAsync("places");
    }

    private static void end(JobClient job) throws Exception {
        job.getJobExecutionResult().get(240, TimeUnit.SECONDS);
    }

    @Test
    void tenThousandPlacesAndTwoHundredThousandPatchesAreAsInBulk() throws Exception {
        Input input = Input.of(10_000, 200_000, 1).write(folder);
        Brake.reset(true, false);
        end(start(parallelism(2)));
        assertThat(Output.read(folder)).isEqualTo(Output.ofBulk(input));
    }

    @Test
    void aFailureBehindACheckpointChangesNothing() throws Exception {
        Input input = Input.of(500, 10_000, 2).write(folder);
        Brake.reset(false, true);
        end(start(parallelism(1)));
        assertThat(Brake.FAILURES).hasValue(1);
        assertThat(Output.read(folder)).isEqualTo(Output.ofBulk(input));
    }

    @Test
    void aSavepointOfOneThreadGoesOnInTwo() throws Exception {
        Input input = Input.of(500, 10_000, 3).write(folder);
        Brake.reset(false, false);
        JobClient one = start(parallelism(1));
        while (Brake.seen() < 1_000) {
            Thread.sleep(10);
        }
        String savepoint = one.stopWithSavepoint(
                        false, folder.resolve("savepoint").toUri().toString(), SavepointFormatType.CANONICAL)
                .get(60, TimeUnit.SECONDS);
        assertThat(Brake.seen()).isLessThan(10_000);
        Brake.reset(true, false);
        Configuration two = parallelism(2);
        two.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
        end(start(two));
        assertThat(Output.read(folder)).isEqualTo(Output.ofBulk(input));
    }

    @Test
    void whatCannotBeUsedIsToldWithItsError() throws Exception {
        var input = new Input(
                List.of(
                        "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"A\"}",
                        "{\"id\":",
                        "{\"@odata.type\":\"#microsoft.graph.room\"}",
                        "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"b\",\"@a.b\":1e9999999999}",
                        "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"c\", \"capacity\":4}"),
                List.of(
                        "2\ta\t{}",
                        "1\tnobody\t{}",
                        "no patch",
                        "0\tA\t{}",
                        "x\tA\t{}",
                        "1\tA\t{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":-1}",
                        "1\tb\t{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":1}",
                        "1\tc\t{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":5}",
                        "2\tc\t{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":4}"),
                Map.of());
        input.write(folder);
        Brake.reset(true, false);
        end(start(parallelism(1)));
        Output output = Output.read(folder);
        assertThat(output.places())
                .containsExactlyInAnyOrder(
                        input.places().get(0),
                        input.places().get(3),
                        input.places().get(4));
        assertThat(output.rejects())
                .hasSize(8)
                .anySatisfy(reject -> assertThat(reject).startsWith("1\tb\t").contains("cannot be changed"))
                .anySatisfy(reject -> assertThat(reject).endsWith("\t{\"id\":"))
                .anySatisfy(reject -> assertThat(reject).startsWith("1\ta\t").contains("\"target\":\"/capacity\""));
        assertThat(output.rejects())
                .anySatisfy(
                        reject -> assertThat(reject).startsWith("1\tnobody\t").contains("ErrorItemNotFound"));
    }

    /** Only a figure, printed: how much longer than the bulk update in the same run. */
    @Test
    void theRateIsMeasured() throws Exception {
        Input input = Input.of(10_000, 200_000, 4).write(folder);
        Output expected = Output.ofBulk(input);
        long bulk = Math.min(Output.nanosOfBulk(input), Output.nanosOfBulk(input));
        Brake.reset(true, false);
        long job = start(parallelism(1)).getJobExecutionResult().get().getNetRuntime(TimeUnit.NANOSECONDS);
        System.out.printf("a patch in the stream takes %.1f times as long as in bulk%n", (double) job / bulk);
        assertThat(Output.read(folder)).isEqualTo(expected);
    }
}
