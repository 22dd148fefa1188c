package io.github.graphlobby.permission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

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
        var unused = new HashSet<String>();
        for (String name : caller.grants()) {
            if (!Claims.isUsed(grants.model().number(name), claims(), grants)) {
                unused.add(name);
            }
        }
        return Set.copyOf(unused);
    }

    @Override
    public String explanation() {
        var names = new StringJoiner(", ");
        for (Permission permission : grantedBy()) {
            names.add(permission.name());
        }
        return operation + " is allowed by " + names + " (" + caller.scheme() + ")";
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
