package io.github.graphlobby.example;

import static java.util.stream.Collectors.joining;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.LeastGrants;
import io.github.graphlobby.permission.ModelOperation;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Prints for each scheme the least permissions that recorded requests need. */
final class LeastAdvice {
    private final PermissionModel model;
    private final Traffic traffic;
    private final @Nullable List<String> granted;
    private final PrintStream out;

    private LeastAdvice(PermissionModel model, Traffic traffic, @Nullable List<String> granted, PrintStream out) {
        this.model = model;
        this.traffic = traffic;
        this.granted = granted;
        this.out = out;
    }

    /** Returns 0 if every request could be judged, and 1 if one could not. */
    static int run(List<String> words, InputStream in, PrintStream out) throws IOException {
        Words told = Words.parse(words, Set.of("--model", "--granted"));
        told.expect(1, "least takes one file of recorded requests");
        String names = told.option("--granted");
        PermissionModel model = ModelFile.read(told.option("--model"));
        Traffic traffic = Traffic.read(model, ModelFile.path(told.plain().get(0)), in);
        new LeastAdvice(model, traffic, names == null ? null : Words.names(names), out).print();
        return traffic.unjudged().isEmpty() ? 0 : 1;
    }

    private void print() {
        for (Scheme scheme : Scheme.values()) {
            out.println(scheme);
            printLeast(scheme);
            out.println();
        }
        out.println("not judged" + (traffic.unjudged().isEmpty() ? ": nothing" : ""));
        var unjudged = new TextTable();
        traffic.unjudged().forEach((what, times) -> unjudged.add(times(times), what));
        unjudged.print("  ", out);
    }

    private void printLeast(Scheme scheme) {
        var needs = new TextTable();
        var possible = new ArrayList<ModelOperation>();
        for (Map.Entry<ModelOperation, Long> each : traffic.operations().entrySet()) {
            List<LeastGrants> least = model.leastFor(List.of(each.getKey()), scheme);
            if (!least.isEmpty()) {
                possible.add(each.getKey());
            }
            needs.add(
                    times(each.getValue()),
                    each.getKey().toString(),
                    least.isEmpty()
                            ? impossible(each.getKey(), scheme)
                            : "needs " + words(least.get(0).permissions()));
        }
        printSet(scheme, possible);
        needs.print("  ", out);
        if (granted != null) {
            printGranted(Caller.of(scheme, granted), possible);
        }
    }

    /** What is granted for single resources, or by Microsoft alone, is nobody's to grant for all that was recorded. */
    private static String impossible(ModelOperation operation, Scheme scheme) {
        Set<String> all = OperationGrants.of(operation, scheme).all();
        return all.isEmpty() ? "nobody may" : "could not be judged, only " + String.join(" or ", all);
    }

    private void printSet(Scheme scheme, List<ModelOperation> possible) {
        try {
            LeastGrants least = model.leastFor(possible, scheme).get(0);
            out.println("  least: " + words(least.permissions()));
            if (!least.adminConsent().isEmpty()) {
                out.println("  an administrator must consent to: " + words(least.adminConsent()));
            }
        } catch (ArithmeticException e) {
            out.println("  least: not known, " + e.getMessage());
        }
    }

    private void printGranted(Caller caller, List<ModelOperation> possible) {
        try {
            Set<String> excess = new TreeSet<>(model.excessOf(caller, possible));
            out.println("  granted and not needed: " + (excess.isEmpty() ? "none" : String.join(", ", excess)));
        } catch (ArithmeticException e) {
            out.println("  granted and not needed: not known, " + e.getMessage());
        }
        String denied = possible.stream()
                .filter(operation -> !operation.allows(caller))
                .map(ModelOperation::toString)
                .collect(joining(", "));
        if (!denied.isEmpty()) {
            out.println("  not allowed by what is granted: " + denied);
        }
    }

    private static String words(List<Permission> permissions) {
        return permissions.isEmpty()
                ? "none"
                : permissions.stream().map(Permission::name).collect(joining(", "));
    }

    private static String times(long times) {
        return times + "×";
    }
}
