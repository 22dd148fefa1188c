package io.github.graphlobby.example;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.ModelOperation;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.Scheme;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who may do an operation under one scheme.
 *
 * @param all the permissions of which one is required, each in words that say all that is asked with it
 * @param least the least privileged of them
 */
record OperationGrants(SortedSet<String> all, SortedSet<String> least) {

    static OperationGrants of(ModelOperation operation, Scheme scheme) {
        Decision toNobody = operation.decide(Caller.of(scheme));
        return new OperationGrants(words(toNobody.required()), words(toNobody.leastPrivileged()));
    }

    /** The operations of a model by what tells them apart: the method, and the template apart from its names. */
    static SortedMap<Key, ModelOperation> operations(PermissionModel model) {
        var operations = new TreeMap<Key, ModelOperation>();
        model.operations().forEach(operation -> operations.put(Key.of(operation), operation));
        return operations;
    }

    private static SortedSet<String> words(Collection<Permission> permissions) {
        var words = new TreeSet<String>();
        permissions.forEach(permission -> words.add(words(permission)));
        return words;
    }

    private static String words(Permission permission) {
        String besides = permission.alsoRequired().isEmpty()
                ? ""
                : " with " + String.join(" or ", new TreeSet<>(permission.alsoRequired()));
        return permission.name()
                + besides
                + (permission.isResourceSpecific() ? " on single resources" : "")
                + (permission.isPreauthorizationOnly() ? " by Microsoft only" : "");
    }

    /**
     * An operation of any model: parameters go by any name, and capitals do not matter.
     *
     * @param template the template in small letters, without the names of its parameters
     * @param method the HTTP method
     */
    record Key(String template, String method) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::template).thenComparing(Key::method);

        static Key of(ModelOperation operation) {
            String nameless = operation.template().replaceAll("\\{[^{}]*\\}", "{}");
            return new Key(nameless.toLowerCase(Locale.ROOT), operation.method());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
