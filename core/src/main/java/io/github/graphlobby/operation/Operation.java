package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A documented request: its method, its paths, and in each vintage the permissions that allow it, with their source.
 *
 * <p>Immutable and thread-safe. {@link Operations} has them all.
 */
public final class Operation {
    private final String name;
    private final String method;
    private final List<String> templates;
    private final Map<String, LocalDate> deprecations;
    private final Map<String, ResourceType<? extends Place>> casts;
    private final List<Grant> grants;

    private Operation(Builder builder) {
        name = builder.name;
        method = builder.method;
        templates = List.copyOf(builder.templates);
        deprecations = Map.copyOf(builder.deprecations);
        casts = Map.copyOf(builder.casts);
        grants = List.copyOf(builder.grants);
    }

    static Builder builder(String name, String method, String... templates) {
        return new Builder(name, method, templates);
    }

    /** {@return the name in the documentation, such as {@code Update place}} */
    public String name() {
        return name;
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /**
     * {@return the templates of its paths, that of new clients first}
     *
     * <p>The parameters of each are the keys that the use case takes, from left to right.
     */
    public List<String> templates() {
        return templates;
    }

    /**
     * {@return the day on which the documentation called a template deprecated; null if it is not}
     *
     * @param template one of the templates
     */
    public @Nullable LocalDate deprecatedSince(String template) {
        return deprecations.get(requireNonNull(template, "template"));
    }

    /** The type to which the last segment of a template casts; null if it casts to none. */
    @Nullable
    ResourceType<? extends Place> cast(String template) {
        return casts.get(template);
    }

    /** The template whose last segment casts to a type. */
    String template(ResourceType<? extends Place> type) {
        return templates.stream()
                .filter(template -> type.equals(casts.get(template)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("type is " + type.name() + ", which " + name + " does not take"));
    }

    /**
     * {@return the rules that allow it in a vintage, the least privileged first under each scheme; none if the vintage
     * does not document it}
     *
     * @param schema the schema version of the vintage
     */
    public List<PermissionRule> rules(SchemaVersion schema) {
        requireNonNull(schema, "schema");
        return grants.stream()
                .filter(grant -> grant.vintages().contains(schema))
                .map(grant -> PermissionRule.of(
                                grant.permission(),
                                List.of(method),
                                templates,
                                grant.source().words())
                        .withDate(grant.source().date())
                        .withLeast(grant.least()))
                .toList();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }

    /** A permission that allows an operation in some vintages. */
    private record Grant(Permission permission, boolean least, RuleSource source, Set<SchemaVersion> vintages) {}

    /** Declares an operation. Not thread-safe. */
    static final class Builder {
        private final String name;
        private final String method;
        private final List<String> templates;
        private final Map<String, LocalDate> deprecations = new LinkedHashMap<>();
        private final Map<String, ResourceType<? extends Place>> casts = new LinkedHashMap<>();
        private final List<Grant> grants = new ArrayList<>();

        private Builder(String name, String method, String... templates) {
            this.name = name;
            this.method = method;
            this.templates = new ArrayList<>(List.of(templates));
        }

        /** Adds a template that casts what another one names (OData 4.01 URL Conventions, 4.11). */
        Builder cast(String template, ResourceType<? extends Place> type) {
            String typed = template + "/" + type.name();
            templates.add(typed);
            casts.put(typed, type);
            return this;
        }

        Builder deprecated(String template, LocalDate since) {
            templates.add(template);
            deprecations.put(template, since);
            return this;
        }

        Builder least(Permission permission, RuleSource source, SchemaVersion... vintages) {
            grants.add(new Grant(permission, true, source, Set.of(vintages)));
            return this;
        }

        Builder also(Permission permission, RuleSource source, SchemaVersion... vintages) {
            grants.add(new Grant(permission, false, source, Set.of(vintages)));
            return this;
        }

        Operation build() {
            return new Operation(this);
        }
    }
}
