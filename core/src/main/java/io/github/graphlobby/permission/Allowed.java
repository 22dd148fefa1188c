package io.github.graphlobby.permission;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;

/** A decision that the caller may. */
public final class Allowed implements Decision {
    private final Caller caller;
    private final Operation operation;
    private final GrantMask grants;

    Allowed(Caller caller, Operation operation, GrantMask grants) {
        this.caller = caller;
        this.operation = operation;
        this.grants = grants;
    }

    /**
     * Returns the permissions that allow it, each of them alone.
     *
     * @return the granted permissions by name, at least one
     */
    public List<Permission> grantedBy() {
        return Claims.permissions(claims(), claim -> claim.isMetBy(grants));
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String template() {
        return operation.template();
    }

    @Override
    public List<Permission> required() {
        return Claims.permissions(claims());
    }

    @Override
    public List<Permission> leastPrivileged() {
        return Claims.leastPrivileged(claims());
    }

    @Override
    public Set<String> unusedGrants() {
        return caller.grants().stream()
                .filter(name -> !Claims.isUsed(grants.model().number(name), claims(), grants))
                .collect(toUnmodifiableSet());
    }

    @Override
    public String explanation() {
        String names = grantedBy().stream().map(Permission::name).collect(joining(", "));
        return operation.method() + " " + operation.template() + " is allowed by " + names + " (" + caller.scheme()
                + ")";
    }

    private List<Claim> claims() {
        return operation.claims(caller.scheme());
    }

    /**
     * Returns the explanation.
     *
     * @return text for people
     */
    @Override
    public String toString() {
        return explanation();
    }
}
