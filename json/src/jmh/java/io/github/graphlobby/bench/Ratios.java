package io.github.graphlobby.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/**
 * The measured figures as a table, each beside what it is to be compared with in the same run: the library with the
 * floor or the bare tokens, even with something more to do, a rotation with the mean of its types alone, a peer with
 * the floor, what grows with its least.
 */
final class Ratios {
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    Ratios(Collection<RunResult> results) {
        results.forEach(result -> figures.put(name(result), Figures.of(result)));
    }

    /** Such as {@code Unit.lobbyApply} or {@code Rotation.apply all}. */
    private static String name(RunResult result) {
        var params = result.getParams();
        String[] names = params.getBenchmark().split("[.]", -1);
        var name = new StringBuilder(names[names.length - 2].replace("Benchmark", "") + "." + names[names.length - 1]);
        for (String key : params.getParamsKeys()) {
            name.append(' ').append(params.getParam(key));
        }
        return name.toString();
    }

    void print(PrintStream out) {
        out.println("| measured | ns min | ns median | B/op | compared with | x min | x median | x B |");
        out.println("|---|---:|---:|---:|---|---:|---:|---:|");
        figures.forEach((name, measured) -> out.println(row(name, measured)));
    }

    private String row(String name, Figures measured) {
        String row =
                String.format("| %s | %.0f | %.0f | %.0f |", name, measured.min(), measured.median(), measured.bytes());
        String other = reference(name);
        Figures with = other == null ? null : other.endsWith(" alone") ? alone(name) : figures.get(other);
        return with == null
                ? row + " | | | |"
                : row
                        + String.format(
                                " %s | %.2f | %.2f | %.2f |",
                                other,
                                measured.min() / with.min(),
                                measured.median() / with.median(),
                                measured.bytes() / with.bytes());
    }

    /** The name of what a figure is compared with, or null. */
    private @Nullable String reference(String name) {
        if (name.contains(".lobby")) {
            String plain = name.replaceFirst("With[A-Z]\\w*", "");
            String floor = plain.replace(".lobby", ".floor");
            return figures.containsKey(floor) ? floor : plain.replace(".lobby", ".tokens");
        }
        if (name.startsWith("Peer.")) {
            return name.contains("nested") ? "Unit.floorNestedUnit" : "Unit.floorUnit";
        }
        if (name.startsWith("DecisionPeer.")) {
            return "Decision.lobbyText subset";
        }
        if (name.contains("Growth.")) {
            return least(name);
        }
        return name.endsWith(" all") ? name.replace(" all", " alone") : null;
    }

    /** The same with the first of its numbers. */
    private @Nullable String least(String growing) {
        String same = growing.substring(0, growing.lastIndexOf(' ') + 1);
        return figures.keySet().stream()
                .filter(name -> name.startsWith(same))
                .findFirst()
                .orElse(null);
    }

    private Figures alone(String rotation) {
        List<Figures> types = new ArrayList<>();
        figures.forEach((name, measured) -> {
            if (name.startsWith(rotation.replace("all", "")) && !name.equals(rotation)) {
                types.add(measured);
            }
        });
        return Figures.mean(types);
    }
}
