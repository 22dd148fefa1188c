package io.github.graphlobby.fuzz;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The targets by the names by which a run asks for them. */
final class Targets {
    /** The name of a target with a defect, which a run has to find before its silence means anything. */
    static final String PLANTED = "planted";

    static final String PLANTED_MESSAGE = "the planted defect";

    private static final Map<String, Target> ALL = all();

    private Targets() {}

    private static Map<String, Target> all() {
        var targets = new LinkedHashMap<String, Target>();
        targets.put("resource", new ResourceTarget());
        targets.put("patch", new PatchTarget());
        targets.put("page", new PageTarget());
        targets.put("decision", new DecisionTarget());
        targets.put("model", new ModelFileTarget());
        targets.put("claims", new ClaimsTarget());
        targets.put("endpoint", new EndpointTarget());
        targets.put("bulk", new BulkTarget());
        targets.put("mapper", new MapperTarget());
        return Collections.unmodifiableMap(targets);
    }

    static Map<String, Target> byName() {
        return ALL;
    }

    static Target named(String name) {
        return name.equals(PLANTED)
                ? Targets::planted
                : requireNonNull(ALL.get(name), () -> "no target " + name + ", only " + ALL.keySet());
    }

    /** Fails for one input in four thousand million, which only a tool finds that follows the branches. */
    static void planted(byte[] input) {
        if (input.length > 3 && input[0] == 'b' && input[1] == 'u' && input[2] == 'g' && input[3] == '!') {
            throw new AssertionError(PLANTED_MESSAGE);
        }
    }
}
