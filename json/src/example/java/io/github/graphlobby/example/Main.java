package io.github.graphlobby.example;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the examples one after the other: a tour. */
public final class Main {
    private Main() {}

    /**
     * Runs the tour.
     *
     * @param args none
     */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.err.println("usage: java -jar lobby-example.jar");
            System.exit(2);
        }
        tour(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void tour(PrintStream out) {
        UpdateRoom.run(out);
        UpdateRoomList.run(out);
        UpdateAddress.run(out);
        RefusePatch.run(out);
    }
}
