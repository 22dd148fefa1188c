package io.github.graphlobby.guard;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One parameter that must not be null. */
record NullArgument(Executable executable, int position) {
    private static final Pattern NEW = Pattern.compile("new[A-Z].*");

    static List<NullArgument> of(Class<?> type) {
        return Stream.<Executable>concat(
                        Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()))
                .filter(NullArgument::isOurs)
                .flatMap(executable -> IntStream.range(0, executable.getParameterCount())
                        .filter(position -> isDemanded(executable, position))
                        .mapToObj(position -> new NullArgument(executable, position)))
                .toList();
    }

    /** Not what the compiler writes, and {@code equals}, which takes null. */
    private static boolean isOurs(Executable executable) {
        boolean implied =
                executable.getDeclaringClass().isEnum() && executable.getName().equals("valueOf");
        return !executable.isSynthetic()
                && !implied
                && !executable.getName().equals("equals")
                && Modifier.isPublic(executable.getModifiers())
                && !Modifier.isAbstract(executable.getModifiers());
    }

    private static boolean isDemanded(Executable executable, int position) {
        return !executable.getParameterTypes()[position].isPrimitive()
                && !executable.getAnnotatedParameterTypes()[position].isAnnotationPresent(Nullable.class);
    }

    /** Returns the word that is to name the parameter. */
    String word() {
        String name = parameter().getName();
        return NEW.matcher(name).matches() ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4) : name;
    }

    private Parameter parameter() {
        return executable.getParameters()[position];
    }

    /** Returns what is said if the argument is null, or an item of arguments in variable number. */
    List<String> messages(Map<Class<?>, Object> samples) {
        var messages = new ArrayList<String>();
        messages.add(message(null, samples));
        if (parameter().isVarArgs()) {
            messages.add(message(Array.newInstance(parameter().getType().getComponentType(), 1), samples));
        }
        return messages;
    }

    private String message(@Nullable Object argument, Map<Class<?>, Object> samples) {
        @Nullable
        Object[] arguments = IntStream.range(0, executable.getParameterCount())
                .mapToObj(i -> i == position ? argument : legal(i, samples))
                .toArray();
        try {
            call(arguments, samples);
            return "null is accepted";
        } catch (InvocationTargetException e) {
            return message(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(toString(), e);
        }
    }

    private static String message(@Nullable Throwable refusal) {
        String message = refusal instanceof NullPointerException ? refusal.getMessage() : null;
        return message == null ? String.valueOf(refusal) : message;
    }

    private @Nullable Object legal(int i, Map<Class<?>, Object> samples) {
        Class<?> type = executable.getParameterTypes()[i];
        return type.isPrimitive() || isDemanded(executable, i) ? sample(type, samples) : null;
    }

    private void call(@Nullable Object[] arguments, Map<Class<?>, Object> samples) throws ReflectiveOperationException {
        if (executable instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
        } else if (executable instanceof Method method) {
            boolean free = Modifier.isStatic(method.getModifiers());
            method.invoke(free ? null : sample(method.getDeclaringClass(), samples), arguments);
        }
    }

    private Object sample(Class<?> type, Map<Class<?>, Object> samples) {
        Object sample = type.isEnum() ? type.getEnumConstants()[0] : samples.get(type);
        if (sample == null) {
            throw new AssertionError("no sample of " + type.getName() + " for " + this);
        }
        return sample;
    }

    /** Returns the parameter as in {@code Type.method(parameter)}. */
    @Override
    public String toString() {
        Class<?> type = executable.getDeclaringClass();
        String name = executable instanceof Constructor ? "new" : executable.getName();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + name + "("
                + parameter().getName() + ")";
    }
}
