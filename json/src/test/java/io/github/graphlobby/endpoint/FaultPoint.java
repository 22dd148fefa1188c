package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.operation.StoreException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Makes one call of a port fail, whichever comes at its turn. */
final class FaultPoint {
    /** How a call fails. */
    enum Fault {
        THROWS,
        /** It has done what it was to do, and only the answer is lost. */
        THROWS_AFTERWARDS,
        CONFLICT,
        UNAVAILABLE,
        /** Of a replacement, that somebody else was faster; of a search, that there is nothing. */
        GIVES_NULL,
        /** It waits until the thread is interrupted, and gives up. */
        INTERRUPTED
    }

    private final Fault fault;
    private final int turn;
    private int calls;
    private @Nullable String port;
    private boolean replaced;

    FaultPoint(Fault fault, int turn) {
        this.fault = fault;
        this.turn = turn;
    }

    /** The method that failed; null if its turn did not come. */
    @Nullable
    String port() {
        return port;
    }

    /** Whether a store has replaced something, and so everything that a request wants to change. */
    boolean hasReplaced() {
        return replaced;
    }

    /** A port whose calls are counted together with those of the others. */
    <T> T over(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (++calls != turn) {
            return invoke(real, method, arguments);
        }
        port = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        switch (fault) {
            case CONFLICT -> throw StoreException.conflict("Something else has it.");
            case UNAVAILABLE -> throw StoreException.unavailable("secret", null);
            case INTERRUPTED -> Thread.currentThread().interrupt();
            case THROWS_AFTERWARDS -> invoke(real, method, arguments);
            default -> {}
        }
        if (fault == Fault.GIVES_NULL) {
            return method.getReturnType() == boolean.class ? false : null;
        }
        throw new IllegalStateException("secret");
    }

    private @Nullable Object invoke(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            Object result = method.invoke(real, arguments);
            replaced |= method.getName().equals("replace") && result != null;
            return result;
        } catch (InvocationTargetException e) {
            throw requireNonNull(e.getCause());
        }
    }
}
