package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.graphlobby.internal.NameSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A decision that the caller may. */
public final class Allowed implements Decision {
    private final Caller caller;
    private final TemplateMethod asked;
    private final GrantMask grants;

    Allowed(Caller caller, TemplateMethod asked, GrantMask grants) {
        this.caller = caller;
        this.asked = asked;
        this.grants = grants;
    }

    /** {@return the granted permissions that allow it, each of them alone, by name; at least one} */
    public List<Permission> grantedBy() {
        return Claims.permissions(claims(), claim -> claim.isMetBy(grants));
    }

    @Override
    public <T extends @Nullable Object> T fold(
            Function<? super Allowed, ? extends T> allowed, Function<? super Denied, ? extends T> denied) {
        requireNonNull(denied, "denied");
        return requireNonNull(allowed, "allowed").apply(this);
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String template() {
        return asked.template();
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
        return NameSet.copyOf(caller.grants().stream()
                .filter(name -> !Claims.isUsed(grants.model().number(name), claims(), grants))
                .toList());
    }

    @Override
    public String explanation() {
        String names = grantedBy().stream().map(Permission::name).collect(joining(", "));
        return asked + " is allowed by " + names + " (" + caller.scheme() + ")";
    }

    private List<Claim> claims() {
        return asked.claims(caller.scheme());
    }

    /** {@return the explanation} */
    @Override
    public String toString() {
        return explanation();
    }
}
