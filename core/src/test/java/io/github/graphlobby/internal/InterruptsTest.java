package io.github.graphlobby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterruptsTest {
    private static boolean isKept(@Nullable Throwable thrown) {
        Interrupts.keep(thrown);
        return Thread.interrupted();
    }

    static Stream<Throwable> interrupts() {
        return Stream.of(
                new InterruptedException(),
                new InterruptedIOException(),
                new UncheckedIOException(new InterruptedIOException()),
                new IllegalStateException(new InterruptedException()));
    }

    @ParameterizedTest
    @MethodSource("interrupts")
    void aThreadWhoseInterruptWasMadeAnExceptionIsInterruptedAgain(Throwable thrown) {
        assertThat(isKept(thrown)).isTrue();
    }

    static Stream<Throwable> others() {
        return Stream.of(
                new IllegalStateException(),
                new IOException(new IOException(new InterruptedException())),
                new SocketTimeoutException(),
                new UncheckedIOException(new SocketTimeoutException()),
                new ExecutionException(new InterruptedException()),
                new CompletionException(new InterruptedException()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aTimeoutAndWhatAnotherThreadHasMetAreNoInterrupt(Throwable thrown) {
        assertThat(isKept(thrown)).isFalse();
    }

    @Test
    void whatIsNotKnownIsNoInterrupt() {
        assertThat(isKept(null)).isFalse();
    }
}
