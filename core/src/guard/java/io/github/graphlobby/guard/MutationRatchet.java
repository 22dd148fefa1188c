package io.github.graphlobby.guard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the changes of the code that no test noticed with a file that names each, and why it is let live: there may
 * be no others, and at least nine tenths of the changes of each package must be noticed.
 *
 * <p>A line of the file is the class without {@code io.github.graphlobby}, the method, the mutator and how many there
 * are, then a dash and the reason. It names no line of the code, so that it holds while the code moves.
 */
public final class MutationRatchet {
    private static final String ROOT = "io.github.graphlobby.";
    private static final double LEAST = 0.9;
    private static final List<String> UNNOTICED = List.of("SURVIVED", "NO_COVERAGE");

    private MutationRatchet() {}

    /** A change of the code, and what came of it. */
    private record Mutation(String type, String method, String mutator, String status) {
        boolean isUnnoticed() {
            return UNNOTICED.contains(status);
        }

        String room() {
            return type.substring(0, type.lastIndexOf('.'));
        }

        String key() {
            return type + " " + method + " " + mutator;
        }
    }

    /**
     * Ends the process with 1 if a change survived that the file does not name, or too many did.
     *
     * @param args the report of PIT in CSV, the file, and the folder of the classes that were changed, if the module
     *     has them
     */
    public static void main(String[] args) throws IOException {
        Path report = Path.of(args[0]);
        List<Mutation> mutations = Files.exists(report) ? mutations(report) : List.of();
        List<String> findings = new ArrayList<>(scores(mutations));
        if (mutations.isEmpty() && Files.isDirectory(Path.of(args[2].replace('.', '/')))) {
            findings.add("nothing was changed, and so nothing was found out");
        }
        findings.addAll(unnamed(mutations, named(Path.of(args[1]))));
        findings.forEach(System.err::println);
        System.exit(findings.isEmpty() ? 0 : 1);
    }

    /** Prints the score of each package, and returns those that are too low. */
    private static List<String> scores(List<Mutation> mutations) {
        var findings = new ArrayList<String>();
        new TreeMap<>(mutations.stream().collect(groupingBy(Mutation::room))).forEach((room, all) -> {
            long noticed =
                    all.stream().filter(mutation -> !mutation.isUnnoticed()).count();
            String score = room + ": " + noticed + " of " + all.size() + " changes noticed";
            System.out.println(score);
            if (noticed < LEAST * all.size()) {
                findings.add(score + ", which is less than nine tenths");
            }
        });
        return findings;
    }

    private static List<String> unnamed(List<Mutation> mutations, Map<String, Integer> named) {
        Map<String, Integer> survivors = mutations.stream()
                .filter(Mutation::isUnnoticed)
                .collect(toMap(Mutation::key, mutation -> 1, Integer::sum, TreeMap::new));
        return survivors.entrySet().stream()
                .filter(survivor -> survivor.getValue() > named.getOrDefault(survivor.getKey(), 0))
                .map(survivor -> "no test notices: " + survivor.getKey() + " " + survivor.getValue() + " - why?")
                .toList();
    }

    private static Map<String, Integer> named(Path file) throws IOException {
        var named = new LinkedHashMap<String, Integer>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" ", 5);
                if (words.length < 5 || !words[4].startsWith("- ") || words[4].length() < 10) {
                    throw new IllegalArgumentException("no class, method, mutator, count and reason: " + line);
                }
                named.put(words[0] + " " + words[1] + " " + words[2], Integer.valueOf(words[3]));
            }
        }
        return named;
    }

    /** A line of the report is file, class, mutator, method, line, status, and the test that noticed. */
    private static List<Mutation> mutations(Path report) throws IOException {
        return Files.readAllLines(report).stream()
                .map(line -> line.split(",", 7))
                .map(cells -> new Mutation(cells[1].replace(ROOT, ""), cells[3], mutator(cells[2]), cells[5]))
                .toList();
    }

    private static String mutator(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace("Mutator", "");
    }
}
