package io.github.graphlobby.internal;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Interrupts that somebody has made an exception, of which nobody else would hear. */
public final class Interrupts {
    private Interrupts() {}

    /**
     * Interrupts this thread again if an exception says that it was interrupted, itself or by its cause.
     *
     * <p>A timeout is no interrupt, and what another thread has met is no interrupt of this one.
     *
     * @param thrown the exception; null if it is not known
     */
    public static void keep(@Nullable Throwable thrown) {
        boolean elsewhere = thrown instanceof ExecutionException || thrown instanceof CompletionException;
        if (thrown != null && (isInterrupt(thrown) || (!elsewhere && isInterrupt(thrown.getCause())))) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isInterrupt(@Nullable Throwable thrown) {
        return thrown instanceof InterruptedException
                || (thrown instanceof InterruptedIOException && !(thrown instanceof SocketTimeoutException));
    }
}
