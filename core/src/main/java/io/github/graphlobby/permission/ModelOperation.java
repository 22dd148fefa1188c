package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method on a template that a model knows, to be asked again and again without looking anything up.
 *
 * <p>It has no path, so that what a caller is granted for single resources ({@link Caller#withGrantsOn}) counts only if
 * the template names none. Immutable, thread-safe, a value: two are equal if they are of equal models and the same
 * method and template.
 */
public final class ModelOperation {
    private static final RequestPath NO_PATH = RequestPath.parse("");

    private final PermissionModel model;
    private final TemplateMethod asked;

    ModelOperation(PermissionModel model, TemplateMethod asked) {
        this.model = model;
        this.asked = asked;
    }

    /** {@return the HTTP method} */
    public String method() {
        return asked.method();
    }

    /** {@return the path template} */
    public String template() {
        return asked.template();
    }

    /**
     * Decides whether a caller may do it.
     *
     * @param caller the caller
     * @return the decision
     */
    public Decision decide(Caller caller) {
        return model.decide(requireNonNull(caller, "caller"), asked, NO_PATH);
    }

    /**
     * {@return whether {@link #decide} allows it, without the reasons}
     *
     * @param caller the caller
     */
    public boolean allows(Caller caller) {
        GrantMask grants = requireNonNull(caller, "caller").mask(model);
        for (Claim claim : claims(caller.scheme())) {
            if (claim.isMetBy(grants, asked, NO_PATH)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the rules behind it: those of the permissions that are required under a scheme, each with its source}
     *
     * @param scheme the scheme
     */
    public List<PermissionRule> rules(Scheme scheme) {
        return Claims.rules(asked.claims(requireNonNull(scheme, "scheme")), claim -> true);
    }

    PermissionModel model() {
        return model;
    }

    TemplateMethod asked() {
        return asked;
    }

    Claim[] claims(Scheme scheme) {
        return asked.claims(scheme);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // one model has one of each
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelOperation that && asked == that.asked;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(asked);
    }

    /** {@return method and template} */
    @Override
    public String toString() {
        return asked.toString();
    }
}
