package io.github.graphlobby.example;

import io.github.graphlobby.permission.ModelOperation;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.Scheme;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Prints what changed from one permission model to another. */
final class DiffModels {
    private final TextTable table = new TextTable();

    private DiffModels() {}

    /** Returns 0 if nothing changed, and 1 if something did. */
    static int run(List<String> words, PrintStream out) throws FileException {
        Words told = Words.parse(words, Set.of());
        told.expect(2, "diff takes two files, the old model and the new one");
        PermissionModel before = ModelFile.read(told.plain().get(0));
        PermissionModel after = ModelFile.read(told.plain().get(1));
        TextTable changes = changes(before, after);
        if (changes.size() == 0) {
            out.println("nothing changed");
            return 0;
        }
        changes.print("", out);
        return 1;
    }

    private static TextTable changes(PermissionModel before, PermissionModel after) {
        SortedMap<OperationGrants.Key, ModelOperation> old = OperationGrants.operations(before);
        SortedMap<OperationGrants.Key, ModelOperation> now = OperationGrants.operations(after);
        var keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        var diff = new DiffModels();
        keys.forEach(key -> diff.compare(old.get(key), now.get(key)));
        return diff.table;
    }

    private void compare(@Nullable ModelOperation old, @Nullable ModelOperation now) {
        for (Scheme scheme : Scheme.values()) {
            if (old != null && now != null) {
                compare(now, scheme, OperationGrants.of(old, scheme), OperationGrants.of(now, scheme));
            } else if (now != null) {
                addWhole("new", now, scheme);
            } else if (old != null) {
                addWhole("gone", old, scheme);
            }
        }
    }

    private void addWhole(String change, ModelOperation operation, Scheme scheme) {
        OperationGrants grants = OperationGrants.of(operation, scheme);
        if (!grants.all().isEmpty()) {
            table.add(change, operation.toString(), scheme.toString(), words(grants.all()));
        }
    }

    private void compare(ModelOperation operation, Scheme scheme, OperationGrants old, OperationGrants now) {
        addRest("granted", operation, scheme, now.all(), old.all());
        addRest("no more", operation, scheme, old.all(), now.all());
        if (!old.least().equals(now.least())) {
            table.add(
                    "least", operation.toString(), scheme.toString(), words(old.least()) + " → " + words(now.least()));
        }
    }

    private void addRest(String change, ModelOperation operation, Scheme scheme, Set<String> of, Set<String> without) {
        var rest = new TreeSet<>(of);
        rest.removeAll(without);
        if (!rest.isEmpty()) {
            table.add(change, operation.toString(), scheme.toString(), words(rest));
        }
    }

    private static String words(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
