package io.github.graphlobby.json;

import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.ValueType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows of an object of ours when it logs it: its text, and those of everything that it gives out, down
 * to exceptions with their causes. What text and bytes an object gives out when it is asked is nobody's business here.
 */
final class Reachable {
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> texts = new ArrayList<>();

    private Reachable() {}

    static List<String> texts(Object... roots) {
        var reachable = new Reachable();
        for (Object root : roots) {
            reachable.visit(root);
        }
        return reachable.texts;
    }

    private void visit(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(this::visit);
        } else if (value instanceof Map<?, ?> entries) {
            visit(entries.keySet());
            visit(entries.values());
        } else if (value != null && (value instanceof Throwable || isOurs(value)) && !isDeclared(value)) {
            meet(value);
        }
    }

    private void meet(Object value) {
        if (met.add(value)) {
            texts.add(value.getClass().getName() + ": " + value);
            if (value instanceof Throwable thrown) {
                texts.add(String.valueOf(thrown.getMessage()));
                visit(thrown.getCause());
                visit(List.of(thrown.getSuppressed()));
            }
            for (Method method : value.getClass().getMethods()) {
                if (isGetter(method)) {
                    visit(result(method, value));
                }
            }
        }
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("io.github.graphlobby.");
    }

    /** What is declared once and for all holds nothing that was sent. */
    private static boolean isDeclared(Object value) {
        return value instanceof StructuredType<?> || value instanceof ValueType<?> || value instanceof Property<?, ?>;
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                && method.getDeclaringClass().getName().startsWith("io.github.graphlobby.");
    }

    /** What throws gives nothing out; what it throws is shown as well. */
    private static @Nullable Object result(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }
}
