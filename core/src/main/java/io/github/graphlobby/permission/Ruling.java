package io.github.graphlobby.permission;

import java.util.List;

/**
 * What a {@link PermissionPolicy} says: the decision of its model, and which of its own rules are against it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ruling {
    private final Decision decision;
    private final List<String> objections;

    Ruling(Decision decision, List<String> objections) {
        this.decision = decision;
        this.objections = objections;
    }

    /** {@return whether the model allows it and no rule is against it} */
    public boolean isAllowed() {
        return objections.isEmpty() && decision.fold(allowed -> true, denied -> false);
    }

    /** {@return the decision of the model alone} */
    public Decision decision() {
        return decision;
    }

    /** {@return the names of the rules that are against it, in their order; none if the model denies it already} */
    public List<String> objections() {
        return objections;
    }

    /** {@return one sentence for people that says why} */
    public String explanation() {
        return objections.isEmpty()
                ? decision.explanation()
                : decision.template() + " is forbidden: " + String.join("; ", objections) + "; without that "
                        + decision.explanation();
    }

    /** {@return the explanation} */
    @Override
    public String toString() {
        return explanation();
    }
}
