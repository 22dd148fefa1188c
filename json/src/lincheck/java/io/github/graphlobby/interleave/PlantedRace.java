package io.github.graphlobby.interleave;

import org.jetbrains.lincheck.datastructures.Operation;

/** A counter that counts in two steps, in which the tool must find the race. */
public class PlantedRace {
    private volatile int count;

    /** As the versions of a store do, of which none may come twice. */
    @Operation
    public int next() {
        int next = count + 1;
        Thread.yield();
        count = next;
        return next;
    }
}
