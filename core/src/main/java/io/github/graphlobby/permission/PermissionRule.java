package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.NameSet;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a permission model: this permission allows these methods on these paths.
 *
 * <p>Several rules for one path are alternatives. Immutable, thread-safe, a value.
 */
public final class PermissionRule {
    /** What a method consists of, but for lower case. */
    private static final BitSet TOKEN =
            "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().collect(BitSet::new, BitSet::set, BitSet::or);

    private final Permission permission;
    private final Set<String> methods;
    private final List<String> templates;
    private final String source;
    private final boolean least;
    private final Set<String> alsoRequired;
    private final @Nullable LocalDate date;

    private PermissionRule(
            Permission permission,
            Set<String> methods,
            List<String> templates,
            String source,
            boolean least,
            Set<String> alsoRequired,
            @Nullable LocalDate date) {
        this.permission = permission;
        this.methods = methods;
        this.templates = templates;
        this.source = source;
        this.least = least;
        this.alsoRequired = alsoRequired;
        this.date = date;
    }

    /**
     * Makes a rule with a permission that is not the least privileged, and is enough alone unless it comes from a
     * decision that requires another besides.
     *
     * @param permission the permission, which names the scheme too
     * @param methods the HTTP methods, upper case, in the order in which a service names them
     * @param templates the path templates
     * @param source where the rule comes from, for people
     * @return the rule
     */
    public static PermissionRule of(
            Permission permission, Collection<String> methods, List<String> templates, String source) {
        return new PermissionRule(
                requireNonNull(permission, "permission").withAlsoRequired(Set.of()),
                NameSet.copyOf(requireNonNull(methods, "methods")),
                List.copyOf(requireNonNull(templates, "templates")),
                requireNonNull(source, "source"),
                false,
                permission.alsoRequired(),
                null);
    }

    /**
     * {@return this rule with a permission that is the least privileged one, or is not}
     *
     * @param isLeast whether it is the least privileged one for the methods and paths
     */
    public PermissionRule withLeast(boolean isLeast) {
        return isLeast == least
                ? this
                : new PermissionRule(permission, methods, templates, source, isLeast, alsoRequired, date);
    }

    /**
     * {@return this rule with other permissions besides}
     *
     * @param names names of permissions of which the caller must hold one besides; none if empty
     * @throws IllegalArgumentException if one of them is blank
     */
    public PermissionRule withAlsoRequired(Set<String> names) {
        if (requireNonNull(names, "names").isEmpty() && alsoRequired.isEmpty()) {
            return this;
        }
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a permission without a name is required besides " + permission.name());
        }
        return new PermissionRule(permission, methods, templates, source, least, NameSet.copyOf(names), date);
    }

    /**
     * {@return this rule with another date}
     *
     * @param newDate the day from which on, or on which, its source says so; null if it is not known
     */
    public PermissionRule withDate(@Nullable LocalDate newDate) {
        return new PermissionRule(permission, methods, templates, source, least, alsoRequired, newDate);
    }

    /** The same rule, of which more is known. */
    PermissionRule withPermission(Permission known) {
        return new PermissionRule(known, methods, templates, source, least, alsoRequired, date);
    }

    /**
     * {@return why no ordinary request can reach a template, in words of which the template is the subject; null if one
     * can}
     *
     * <p>A model leaves such templates out: a misprint is no reason to allow something.
     *
     * @param template the template
     */
    public static @Nullable String unreachable(String template) {
        return TemplateProblem.of(requireNonNull(template, "template"));
    }

    /**
     * {@return those of its methods that no request has: a method is a token (RFC 9110, section 9.1), and those of
     * Graph are in upper case}
     *
     * <p>A model leaves them out.
     */
    public Set<String> unknownMethods() {
        return NameSet.copyOf(
                methods.stream().filter(method -> !isMethod(method)).toList());
    }

    static boolean isMethod(String method) {
        for (int i = 0; i < method.length(); i++) {
            if (!TOKEN.get(method.charAt(i))) {
                return false;
            }
        }
        return !method.isEmpty();
    }

    /** {@return the permission, which names the scheme too} */
    public Permission permission() {
        return permission;
    }

    /** {@return the HTTP methods in their order, immutable} */
    public Set<String> methods() {
        return methods;
    }

    /** {@return the path templates, immutable} */
    public List<String> templates() {
        return templates;
    }

    /** {@return where the rule comes from, for people} */
    public String source() {
        return source;
    }

    /** {@return the day from which on, or on which, its source says so; null if it is not known} */
    public @Nullable LocalDate date() {
        return date;
    }

    /** {@return whether the permission is the least privileged one} */
    public boolean least() {
        return least;
    }

    /** {@return names of permissions of which the caller must hold one besides, immutable; none if empty} */
    public Set<String> alsoRequired() {
        return alsoRequired;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PermissionRule that
                && permission.equals(that.permission)
                && methods.equals(that.methods)
                && templates.equals(that.templates)
                && source.equals(that.source)
                && least == that.least
                && alsoRequired.equals(that.alsoRequired)
                && Objects.equals(date, that.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(permission, methods, templates, source, least, alsoRequired, date);
    }

    /** {@return the permission and what it allows, for people} */
    @Override
    public String toString() {
        return permission + " allows " + String.join(", ", methods) + " on " + String.join(", ", templates);
    }
}
