package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.graphlobby.bulk.BulkUpdate;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.Vintage;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Streams that are not as streams should be, and such as fail, at every door that takes one. */
class InputsTest {
    private static final String ROOM = "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"1\"}";

    private static Arguments door(String name, String document, Consumer<InputStream> reader) {
        return arguments(name, document, reader);
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                door("a resource", ROOM, in -> ResourceReader.of(Place.TYPE).read(in)),
                door("a patch", ROOM, in -> PatchReader.of(Room.TYPE).read(in)),
                door(
                        "a page",
                        "{\"value\":[" + ROOM + "]}",
                        in -> ResourceReader.of(Place.TYPE)
                                .readPage(in)
                                .resources()
                                .forEach(read -> {})),
                door("lines", ROOM, in -> SourceLine.read(in).forEach(read -> {})),
                door("places", ROOM, in -> bulk().update(in).forEach(read -> {})),
                door(
                        "places with an executor",
                        ROOM,
                        in -> bulk().on(Runnable::run, 2).update(in).forEach(read -> {})));
    }

    private static BulkUpdate bulk() {
        return BulkUpdate.of(Vintage.V1_2026, (place, line) -> List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void aStreamThatSaysThatItHasReadNothingIsAskedForOneByte(
            String name, String document, Consumer<InputStream> reader) {
        var in = new FilterInputStream(new ByteArrayInputStream(document.getBytes(UTF_8))) {
            @Override
            public int read(byte[] target, int from, int length) {
                return 0;
            }
        };
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.accept(in));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void anInterruptThatAStreamMadeAFailureIsNotLost(String name, String document, Consumer<InputStream> reader) {
        var interrupt = new InterruptedIOException();
        assertThatThrownBy(() -> reader.accept(new FailingStream(interrupt)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(interrupt);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void aTimeoutIsNoInterrupt(String name, String document, Consumer<InputStream> reader) {
        var timeout = new SocketTimeoutException();
        assertThatThrownBy(() -> reader.accept(new FailingStream(timeout)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(timeout);
        assertThat(Thread.interrupted()).isFalse();
    }

    static Stream<Arguments> targets() {
        Consumer<OutputStream> resource = out -> ResourceWriter.compact().write(Room.TYPE.empty(), out);
        Consumer<OutputStream> bulk = out -> bulk().update(new ByteArrayInputStream(ROOM.getBytes(UTF_8)), out)
                .forEach(read -> {});
        return Stream.of(arguments("a resource", resource), arguments("places", bulk));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void anInterruptThatATargetMadeAFailureIsNotLost(String name, Consumer<OutputStream> writer) {
        var target = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new InterruptedIOException();
            }
        };
        assertThatThrownBy(() -> writer.accept(target)).isInstanceOf(UncheckedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
