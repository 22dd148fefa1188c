package io.github.graphlobby.differential;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws cases, and prints how many of each kind came out the same, how many the engine refused, and every divergence as
 * a line of JSON, which belongs into {@code src/test/resources/differential}.
 */
public final class Differential {
    private static final int MOST_PRINTED = 10;

    private Differential() {}

    /**
     * Runs.
     *
     * @param args how many cases of each kind, and the seed; without it there is a new one each time
     */
    public static void main(String[] args) {
        long cases = Long.parseLong(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        System.out.println("seed " + seed + ", " + cases + " cases of each kind");
        boolean same = true;
        for (Map.Entry<String, Function<Draw, Case>> kind : Cases.KINDS.entrySet()) {
            Counts counts = run(kind.getValue(), cases, seed);
            counts.print(kind.getKey(), System.out);
            same &= counts.diverged.isEmpty();
        }
        if (!same) {
            System.exit(1);
        }
    }

    static Counts run(Function<Draw, Case> kind, long cases, long seed) {
        var counts = new Counts();
        for (long i = 0; i < cases; i++) {
            counts.add(kind.apply(Cases.draw(seed, i)));
        }
        return counts;
    }

    /** How many cases came out how. */
    static final class Counts {
        final Map<Case.Verdict, Long> verdicts = new EnumMap<>(Case.Verdict.class);
        final List<Case> diverged = new ArrayList<>();

        private void add(Case drawn) {
            Case.Verdict verdict = drawn.verdict();
            verdicts.merge(verdict, 1L, Long::sum);
            if (verdict == Case.Verdict.DIVERGED && diverged.size() < MOST_PRINTED) {
                diverged.add(drawn);
            }
        }

        long of(Case.Verdict verdict) {
            return verdicts.getOrDefault(verdict, 0L);
        }

        private void print(String kind, PrintStream out) {
            out.printf(
                    "%-9s %,d the same, %,d refused, %,d diverged%n",
                    kind, of(Case.Verdict.SAME), of(Case.Verdict.REFUSED), of(Case.Verdict.DIVERGED));
            diverged.forEach(each -> out.println(Cases.text(each)));
        }
    }
}
