package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.graphlobby.internal.NameSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A decision that the caller may. */
public final class Allowed implements Decision {
    private final Caller caller;
    private final TemplateMethod asked;
    private final GrantMask grants;
    private final RequestPath path;

    Allowed(Caller caller, TemplateMethod asked, GrantMask grants, RequestPath path) {
        this.caller = caller;
        this.asked = asked;
        this.grants = grants;
        this.path = path;
    }

    /**
     * {@return the granted permissions that allow it, by name; at least one}
     *
     * <p>Each is enough alone, or with any one of those that it needs besides ({@link Permission#alsoRequired}), of
     * which the caller holds one too.
     */
    public List<Permission> grantedBy() {
        return Claims.permissions(claims(), this::isMet);
    }

    private boolean isMet(Claim claim) {
        return claim.isMetBy(grants, asked, path);
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
    public List<PermissionRule> rules() {
        return Claims.rules(claims(), this::isMet);
    }

    @Override
    public Set<String> unusedGrants() {
        long[] used = used();
        PermissionNames names = grants.model().names();
        return NameSet.copyOf(caller.grants().stream()
                .filter(name -> !isUsed(names.granted(name), used))
                .toList());
    }

    private boolean isUsed(int number, long[] used) {
        return number >= 0 && GrantMask.has(used, number) && grants.holdsEverywhere(number, asked);
    }

    /** The permissions that allow, and those that these need besides. */
    private long[] used() {
        long[] used = new long[grants.bits().length];
        for (Claim claim : claims()) {
            if (isMet(claim)) {
                GrantMask.set(used, claim.number());
                for (int other : claim.others()) {
                    GrantMask.set(used, other);
                }
            }
        }
        return used;
    }

    @Override
    public String explanation() {
        String names = Stream.of(claims()).filter(this::isMet).map(this::words).collect(joining(", "));
        return asked + " is allowed by " + names + " (" + caller.scheme() + ")";
    }

    /** A permission, and those of what it needs besides that are held. */
    private String words(Claim claim) {
        PermissionNames names = grants.model().names();
        String others = IntStream.of(claim.others())
                .filter(other -> grants.holds(other, asked, path))
                .mapToObj(names::name)
                .sorted()
                .collect(joining(" and "));
        return claim.permission().name() + (others.isEmpty() ? "" : " with " + others);
    }

    private Claim[] claims() {
        return asked.claims(caller.scheme());
    }

    /** {@return the explanation} */
    @Override
    public String toString() {
        return explanation();
    }
}
