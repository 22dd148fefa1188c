package io.github.graphlobby.fuzz;

import io.github.graphlobby.differential.ObviousDecision;
import io.github.graphlobby.json.PermissionModelReader;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file in the published format of permission models. */
final class ModelFileTarget implements Target {
    private static final int MOST_RULES = 50;

    @Override
    public void check(byte[] input) {
        Budget.check(input.length, () -> model(input));
        PermissionModel model = model(input);
        ResourceTarget.agrees(input, model != null);
        if (model != null) {
            Hold.equal("read again", model(input), model);
            decides(model);
        }
    }

    private static @Nullable PermissionModel model(byte[] file) {
        return ResourceTarget.readOrNull(() -> PermissionModelReader.of("file").read(file));
    }

    /** Whoever holds what a rule asks for is decided upon as the rules say, on the path of its template. */
    private static void decides(PermissionModel model) {
        if (model.rules().size() > MOST_RULES) {
            return; // since the obvious way takes the square of that
        }
        var obvious = new ObviousDecision(model.rules());
        for (PermissionRule rule : model.rules()) {
            Caller caller = Caller.of(rule.permission().scheme(), grants(rule));
            String path = rule.templates().get(0).replaceAll("[{][^{}/]*[}]", "k");
            for (String method :
                    Stream.concat(rule.methods().stream(), Stream.of("GET")).toList()) {
                Hold.equal(
                        "the decision on " + method + " " + path,
                        ObviousDecision.Told.of(model.decide(caller, method, path)),
                        obvious.of(caller, method, path));
            }
        }
    }

    private static List<String> grants(PermissionRule rule) {
        return Stream.concat(Stream.of(rule.permission().name()), rule.alsoRequired().stream())
                .toList();
    }
}
