package io.github.graphlobby.differential;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something to do, by the engine and by a model. */
interface Case {
    /** What became of a case. */
    enum Verdict {
        SAME,
        /** The engine refuses it, as its documentation says, so there is nothing to compare. */
        REFUSED,
        DIVERGED
    }

    Verdict verdict();

    /** The case as a JSON object, as {@link Cases#read} takes it. */
    Map<String, @Nullable Object> toJson();
}
