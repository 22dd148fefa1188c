package io.github.graphlobby.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A virtual machine of its own, as this one is, for a measurement that another may not spoil. */
final class Machine {
    private Machine() {}

    /** Runs a main class and gives what it prints, which is also shown. */
    static List<String> lines(List<String> options, Class<?> main, String... args) throws IOException {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new ArrayList<String>();
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            printed.lines().peek(System.out::println).forEach(lines::add);
        }
        check(process);
        return lines;
    }

    private static void check(Process process) throws IOException {
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException("the virtual machine ended with " + exit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
