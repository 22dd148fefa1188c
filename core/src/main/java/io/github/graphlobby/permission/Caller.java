package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.NameSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a scheme, and the names of the permissions that are granted under it; for rules and audit also whom the
 * token names.
 *
 * <p>Immutable and thread-safe, a value.
 */
public final class Caller {
    /** The tenant of all personal Microsoft accounts. */
    private static final String PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad";

    private static final Pattern TENANT = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

    private final Scheme scheme;
    private final Set<String> grants;
    /** What is granted on single resources, by their paths. */
    private final Map<String, Set<String>> grantsOn;

    private final @Nullable String subject;
    private final @Nullable String tenant;
    /** The grants as one model sees them, for the model that was asked last; a race works them out twice. */
    private volatile @Nullable GrantMask mask;

    private Caller(
            Scheme scheme,
            Set<String> grants,
            Map<String, Set<String>> grantsOn,
            @Nullable String subject,
            @Nullable String tenant) {
        this.scheme = scheme;
        this.grants = grants;
        this.grantsOn = grantsOn;
        this.subject = subject;
        this.tenant = tenant;
    }

    /**
     * Makes a caller.
     *
     * @param scheme the scheme
     * @param grants the names of the granted permissions, compared exactly but for ASCII letter case; names that no
     *     model knows grant nothing
     * @return the caller
     */
    public static Caller of(Scheme scheme, Collection<String> grants) {
        requireNonNull(grants, "grants").forEach(grant -> requireNonNull(grant, "grants"));
        return new Caller(requireNonNull(scheme, "scheme"), NameSet.copyOf(grants), Map.of(), null, null);
    }

    /**
     * Makes a caller.
     *
     * @param scheme the scheme
     * @param grants the names of the granted permissions
     * @return the caller
     */
    public static Caller of(Scheme scheme, String... grants) {
        return of(scheme, Arrays.asList(requireNonNull(grants, "grants")));
    }

    /**
     * Makes a caller of the claims of an access token, which must have been verified before. What is not exactly as
     * Microsoft Entra issues it grants nothing.
     *
     * <p>A token with {@code scp} is delegated: {@code scp} is one text with names separated by spaces, and
     * {@code roles} are then the user's and grant nothing. Without {@code scp} it is an application's only if
     * {@code idtyp} is {@code app}: {@code roles} is a list of names. {@code tid} tells personal accounts from those of
     * work or school; without it the account is taken for one of work, and one that is no GUID in lower case with
     * hyphens makes no caller. {@code oid} and {@code tid} become subject and tenant; an {@code oid} that is no text
     * names nobody.
     *
     * <p>Time and memory grow with the length of the claims, whatever names stand in them.
     *
     * @param claims the claims by name, values as JSON has them
     * @return the caller, or null if the claims are neither a user's nor an application's
     */
    public static @Nullable Caller fromClaims(Map<String, ? extends @Nullable Object> claims) {
        if (requireNonNull(claims, "claims").containsKey("tid") && !isTenant(claims.get("tid"))) {
            return null;
        }
        String subject = claims.get("oid") instanceof String oid ? oid : null;
        String tenant = claims.get("tid") instanceof String tid ? tid : null;
        boolean personal = PERSONAL_TENANT.equals(tenant);
        if (claims.containsKey("scp")) {
            Scheme scheme = personal ? Scheme.DELEGATED_PERSONAL : Scheme.DELEGATED_WORK;
            return new Caller(scheme, names(claims.get("scp")), Map.of(), subject, tenant);
        }
        boolean application = "app".equals(claims.get("idtyp")) && !personal;
        return application
                ? new Caller(Scheme.APPLICATION, items(claims.get("roles")), Map.of(), subject, tenant)
                : null;
    }

    /**
     * {@return why claims make no caller, in words; null if {@link #fromClaims} makes one of them}
     *
     * @param claims the claims by name, values as JSON has them
     */
    public static @Nullable String problem(Map<String, ? extends @Nullable Object> claims) {
        return fromClaims(claims) == null ? ClaimsProblem.of(claims) : null;
    }

    /** Another spelling is not Entra's, and would hide the tenant from whoever compares it, as this class does. */
    static boolean isTenant(@Nullable Object tid) {
        return tid instanceof String text && TENANT.matcher(text).matches();
    }

    private static Set<String> names(@Nullable Object scp) {
        return scp instanceof String text
                ? NameSet.copyOf(Stream.of(text.split(" "))
                        .filter(name -> !name.isEmpty())
                        .toList())
                : Set.of();
    }

    private static Set<String> items(@Nullable Object roles) {
        return roles instanceof Collection<?> items && items.stream().allMatch(String.class::isInstance)
                ? NameSet.copyOf(items.stream().map(String.class::cast).toList())
                : Set.of();
    }

    /**
     * {@return this caller with another subject}
     *
     * @param newSubject the object id of the user or of the application's service principal; null for nobody
     */
    public Caller withSubject(@Nullable String newSubject) {
        return new Caller(scheme, grants, grantsOn, newSubject, tenant);
    }

    /**
     * {@return this caller with another tenant}
     *
     * @param newTenant the id of the tenant, or null
     */
    public Caller withTenant(@Nullable String newTenant) {
        return new Caller(scheme, grants, grantsOn, subject, newTenant);
    }

    /**
     * {@return this caller with grants on a single resource}
     *
     * <p>A permission that is granted for single resources ({@link Permission#isResourceSpecific}) counts for the
     * resource and what stands below its path, ignoring ASCII letter case, other permissions do not; of a collection
     * such as {@code /teams} it counts for all that it has. Without a resource such a permission counts only where a
     * path names none, such as {@code /communications/calls}. A resource that several paths lead to, such as a chat of
     * a user, needs each of them.
     *
     * @param resource the path of the resource, relative to the root of the service, such as {@code /teams/4f2a}
     * @param names the names of the permissions; they replace those that the caller had on the same path
     * @throws IllegalArgumentException if the path is malformed, or that of the root
     */
    public Caller withGrantsOn(String resource, Collection<String> names) {
        requireNonNull(names, "names").forEach(name -> requireNonNull(name, "names"));
        RequestPath path = RequestPath.parse(requireNonNull(resource, "resource"));
        if (path.problem() != null || path.segments().isEmpty()) {
            throw new IllegalArgumentException(
                    "resource names nothing, since " + (path.problem() == null ? "it is the root" : path.problem()));
        }
        var more = new LinkedHashMap<>(grantsOn);
        more.put(resource, NameSet.copyOf(names));
        return new Caller(scheme, grants, Collections.unmodifiableMap(more), subject, tenant);
    }

    /** {@return the scheme} */
    public Scheme scheme() {
        return scheme;
    }

    /** {@return the names that were granted, as they were spelled and in their order, immutable} */
    public Set<String> grants() {
        return grants;
    }

    /** {@return the names that were granted on single resources, by the paths of these, immutable} */
    public Map<String, Set<String>> grantsOn() {
        return grantsOn;
    }

    /** {@return the object id of the user or of the application's service principal; null if the token names none} */
    public @Nullable String subject() {
        return subject;
    }

    /** {@return the id of the tenant that issued the token; null if the token names none} */
    public @Nullable String tenant() {
        return tenant;
    }

    @SuppressWarnings("ReferenceEquality") // to compare all rules would take longer than to work the bits out
    GrantMask mask(PermissionModel model) {
        GrantMask known = mask;
        if (known == null || known.model() != model) {
            known = GrantMask.of(model, this);
            mask = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Caller that
                && scheme == that.scheme
                && grants.equals(that.grants)
                && grantsOn.equals(that.grantsOn)
                && Objects.equals(subject, that.subject)
                && Objects.equals(tenant, that.tenant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme, grants, grantsOn, subject, tenant);
    }

    /** {@return scheme and grants, for people} */
    @Override
    public String toString() {
        return scheme + " " + grants + (grantsOn.isEmpty() ? "" : " " + grantsOn);
    }
}
