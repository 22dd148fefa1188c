package io.github.graphlobby.bench;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one benchmark, over all iterations of all forks.
 *
 * @param min the fastest iteration in nanoseconds per operation, the figure that noise spoils least
 * @param median the middle one
 * @param bytes the bytes allocated per operation, the middle iteration
 */
record Figures(double min, double median, double bytes) {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    static Figures of(RunResult result) {
        double[] times = sorted(result, IterationResult::getPrimaryResult);
        double[] bytes =
                sorted(result, iteration -> iteration.getSecondaryResults().get(ALLOCATION));
        return new Figures(times[0], middle(times), bytes.length == 0 ? Double.NaN : middle(bytes));
    }

    /** Of times alone, in nanoseconds. */
    static Figures of(LongStream times) {
        double[] sorted = times.asDoubleStream().sorted().toArray();
        return new Figures(sorted[0], middle(sorted), Double.NaN);
    }

    private static double[] sorted(RunResult result, Function<IterationResult, Result<?>> figure) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(figure)
                .filter(found -> found != null)
                .mapToDouble(Result::getScore)
                .sorted()
                .toArray();
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    static Figures mean(Collection<Figures> several) {
        return new Figures(mean(several, Figures::min), mean(several, Figures::median), mean(several, Figures::bytes));
    }

    private static double mean(Collection<Figures> several, ToDoubleFunction<Figures> figure) {
        return several.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
