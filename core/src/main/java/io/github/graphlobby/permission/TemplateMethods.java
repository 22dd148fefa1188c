package io.github.graphlobby.permission;

import io.github.graphlobby.internal.NameSet;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods on a path template, in the order of the rules. Filled while a model is made, read-only afterwards. */
final class TemplateMethods {
    private TemplateMethod[] methods = {};

    /** A method; null if no rule has it. A loop, since every decision comes through here. */
    @Nullable
    TemplateMethod get(String method) {
        for (TemplateMethod known : methods) {
            if (known.method().equals(method)) {
                return known;
            }
        }
        return null;
    }

    /** Adds a method that is not there. */
    TemplateMethod add(String method, PathNode<TemplateMethods> node) {
        var added = new TemplateMethod(method, node);
        methods = Arrays.copyOf(methods, methods.length + 1);
        methods[methods.length - 1] = added;
        return added;
    }

    /** Any of them, for the template. */
    TemplateMethod any() {
        return methods[0];
    }

    Set<String> names() {
        return NameSet.copyOf(Stream.of(methods).map(TemplateMethod::method).toList());
    }

    /** What is posted and nothing else is an action. */
    boolean isAction() {
        return methods.length == 1 && methods[0].method().equals("POST");
    }
}
