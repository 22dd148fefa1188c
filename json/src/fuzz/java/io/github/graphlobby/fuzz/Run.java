package io.github.graphlobby.fuzz;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Fuzzes the targets, each in a process of its own, since a process can have only one, and as many at a time as are
 * asked for. Before them comes one with a planted defect: a tool that does not find that would be silent about
 * everything else.
 */
public final class Run {
    /** How long the planted defect may hide: more than enough, and it ends the run when it is found. */
    private static final int SECONDS_FOR_PLANTED = 60;
    /** After this many different ones a target has enough to mend. */
    private static final int MOST_FINDINGS = 10;

    private Run() {}

    /**
     * Runs.
     *
     * @param args how long each target is fuzzed, such as {@code 60s} or {@code 5m}; how many processes there are at a
     *     time; the names of targets, or none for all
     * @throws IOException if a process cannot be started, or a file not be written
     * @throws InterruptedException if this thread is interrupted while it waits for a process
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = seconds(args[0]);
        int processes = Integer.parseInt(args[1]);
        List<String> targets = args.length > 2
                ? List.of(args).subList(2, args.length)
                : List.copyOf(Targets.byName().keySet());
        targets.forEach(Targets::named);
        FuzzProcess planted =
                FuzzProcess.start(Targets.PLANTED, SECONDS_FOR_PLANTED, 1).await();
        if (!planted.hasFound(Targets.PLANTED_MESSAGE)) {
            System.err.println("the planted defect was not found: the tool is blind, see " + planted.log());
            System.exit(2);
        }
        int findings = run(targets, seconds, processes);
        if (findings > 0) {
            System.exit(1);
        }
    }

    private static int seconds(String duration) {
        int number = Integer.parseInt(duration.replaceAll("[sm]$", ""));
        return duration.endsWith("m") ? 60 * number : number;
    }

    private static int run(List<String> targets, int seconds, int processes) throws IOException, InterruptedException {
        Queue<String> waiting = new ArrayDeque<>(targets);
        List<FuzzProcess> done = new ArrayList<>();
        while (!waiting.isEmpty()) {
            var running = new ArrayList<FuzzProcess>();
            while (running.size() < processes && !waiting.isEmpty()) {
                running.add(FuzzProcess.start(waiting.remove(), seconds, MOST_FINDINGS));
            }
            for (FuzzProcess each : running) {
                done.add(each.await());
                System.out.println(each);
            }
        }
        return done.stream().mapToInt(FuzzProcess::failures).sum();
    }
}
