package io.github.graphlobby.interleave;

import java.util.function.Consumer;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.StressOptions;

/**
 * Lets threads interleave in what several of them share, and looks whether the results are those of some order one
 * after the other. Ends with 1 if they are not, or if the race that is planted for each way of looking is not found.
 */
public final class Run {
    private final int iterations;
    private boolean good = true;

    private Run(int iterations) {
        this.iterations = iterations;
    }

    /**
     * Runs all.
     *
     * @param args {@code full} for twenty times as long
     */
    public static void main(String[] args) {
        var run = new Run(args.length > 0 && args[0].equals("full") ? 100 : 5);
        run.checkAll();
        // Lincheck's threads are no reason to stay.
        Runtime.getRuntime().halt(run.good ? 0 : 1);
    }

    private void checkAll() {
        expect(true, "every interleaving", this::modelCheck, PlantedRace.class);
        expect(true, "real threads", this::stress, PlantedRace.class);
        expect(false, "every interleaving", this::modelCheck, PlacesById.class);
        expect(false, "every interleaving", this::modelCheck, Calls.class);
        expect(false, "real threads", this::stress, PlacesById.class);
        expect(false, "real threads", this::stress, Calls.class);
        // Lincheck 3.7 breaks, or breaks the virtual machine, where it is to check every interleaving of these.
        expect(false, "real threads", this::stress, PlacesByAddress.class);
        expect(false, "real threads", this::stress, TypeNames.class);
        expect(false, "real threads", this::stress, ReadAndWritten.class);
    }

    private void modelCheck(Class<?> shared) {
        new ModelCheckingOptions()
                .iterations(iterations)
                .invocationsPerIteration(50)
                .threads(2)
                .actorsPerThread(2)
                .actorsBefore(1)
                .actorsAfter(1)
                .minimizeFailedScenario(false)
                .check(shared);
    }

    private void stress(Class<?> shared) {
        new StressOptions()
                .iterations(iterations)
                .invocationsPerIteration(500)
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(1)
                .minimizeFailedScenario(false)
                .check(shared);
    }

    private void expect(boolean race, String way, Consumer<Class<?>> check, Class<?> shared) {
        long start = System.nanoTime();
        String found = found(check, shared);
        boolean right = found.isEmpty() != race;
        good &= right;
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(shared.getSimpleName() + ", " + way + ", " + millis + " ms: "
                + (found.isEmpty() ? "no race" : "a race") + (right ? "" : ", which is WRONG\n" + found));
    }

    private static String found(Consumer<Class<?>> check, Class<?> shared) {
        try {
            check.accept(shared);
            return "";
        } catch (LincheckAssertionError e) {
            return String.valueOf(e.getMessage());
        }
    }
}
