package io.github.graphlobby.endpoint;

import static io.github.graphlobby.endpoint.GraphEndpointScene.ROOM_PATH;
import static io.github.graphlobby.endpoint.GraphEndpointScene.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.graphlobby.Sneaky;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.schema.Violations;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a port throws is answered and told as it is, and what the listener throws changes nothing. */
class GraphEndpointThrownTest {
    private final GraphEndpointScene scene = new GraphEndpointScene();
    private final List<Throwable> told = new ArrayList<>();

    /** The next test has this thread. */
    @AfterEach
    void clearInterrupt() {
        assertThat(Thread.interrupted()).isFalse();
    }

    private static List<Throwable> faults() {
        return List.of(
                new IllegalStateException(),
                new IOException(),
                new InterruptedException(),
                new AssertionError(),
                new NoClassDefFoundError(),
                new StackOverflowError(),
                new Throwable());
    }

    @ParameterizedTest
    @CsvSource({
        "find, GET, /places/r1",
        "find, PATCH, /places/r1",
        "replace, PATCH, /places/r1",
        "list, GET, /places/microsoft.graph.room",
        "count, GET, /places/microsoft.graph.room?$count=true",
        "find, GET, /communications/calls/c1",
        "replace, POST, /communications/calls/c1/updateMetadata",
        "findCommsOperation, GET, /communications/calls/c1/operations/o1",
        "callers, GET, /places/r1",
        "ids, GET, /places/r1",
        "ids, GET, /nowhere",
        "clock, GET, /places/r1",
        "clock, GET, /nowhere",
        "rule, PATCH, /places/r1",
        "recalculation, PATCH, /places/r1",
        "pause, PATCH, /places/r1",
        "pause, POST, /communications/calls/c1/updateMetadata",
        "operationListener, GET, /places/r1"
    })
    void whateverAPortThrowsIsAnsweredAndTold(String failing, String method, String path) {
        GraphRequest request = request(method, path);
        for (Throwable fault : faults()) {
            GraphResponse response =
                    failing(failing, fault).listener(this::tell).build().handle(request);
            assertThat(response.status()).as(fault.toString()).isEqualTo(500);
            assertThat(told).as(fault.toString()).containsExactly(fault);
            assertThat(Thread.interrupted()).isEqualTo(fault instanceof InterruptedException);
            told.clear();
        }
        for (Error broken : List.of(new OutOfMemoryError(), new InternalError())) {
            var endpoint = failing(failing, broken).listener(this::tell).build();
            assertThat(catchThrowable(() -> endpoint.handle(request))).isSameAs(broken);
            assertThat(told).isEmpty();
        }
    }

    private void tell(String requestId, Throwable cause) {
        told.add(cause);
    }

    private static GraphRequest request(String method, String path) {
        return json(
                method,
                path,
                method.equals("PATCH") ? "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":9}" : "{}");
    }

    /** An endpoint of which one port fails; nobody listens yet. */
    private GraphEndpoint.Builder failing(String port, Throwable fault) {
        boolean losing = port.equals("pause");
        return GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        new FaultyPlaceStore(scene.places, port, losing, method -> fault),
                        new FaultyCallStore(scene.calls, port, losing, method -> fault),
                        request -> GraphEndpointScene.caller(or("callers", port, fault, request)),
                        () -> or("ids", port, fault, new UUID(0, 1)),
                        () -> or("clock", port, fault, Instant.EPOCH))
                .rule((before, patch, after, caller) -> or("rule", port, fault, Violations.NONE))
                .recalculation((before, after) -> or("recalculation", port, fault, after))
                .pause(losses -> or("pause", port, fault, true))
                .operationListener(finished -> or("operationListener", port, fault, finished));
    }

    private static <T> T or(String port, String failing, Throwable fault, T otherwise) {
        if (port.equals(failing)) {
            Sneaky.raise(fault);
        }
        return otherwise;
    }

    @Test
    void whatAListenerThrowsItselfChangesNoAnswerAndIsSuppressed() {
        for (Throwable deaf : faults()) {
            var fault = new IllegalStateException();
            GraphResponse response = hearing(fault, cause -> deaf);
            assertThat(response).asString().isEqualTo(quiet(fault).toString());
            assertThat(response.body()).isEqualTo(quiet(fault).body());
            assertThat(fault.getSuppressed()).containsExactly(deaf);
            assertThat(Thread.interrupted()).isEqualTo(deaf instanceof InterruptedException);
        }
    }

    @Test
    void aListenerMayThrowWhatItIsTold() {
        for (Throwable fault : faults()) {
            assertThat(hearing(fault, cause -> cause).body())
                    .isEqualTo(quiet(fault).body());
            assertThat(fault.getSuppressed()).isEmpty();
            Thread.interrupted();
        }
    }

    @Test
    void aListenerMayThrowWhatHasTheCauseInIt() {
        var fault = new IllegalStateException();
        assertThat(hearing(fault, IllegalArgumentException::new).status()).isEqualTo(500);
        assertThat(fault.getSuppressed()).singleElement().isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListenerLetsPassThatTheMachineIsBroken() {
        var broken = new OutOfMemoryError();
        assertThat(catchThrowable(() -> hearing(new IllegalStateException(), cause -> broken)))
                .isSameAs(broken);
    }

    private GraphResponse hearing(Throwable fault, UnaryOperator<Throwable> deaf) {
        return failing("find", fault)
                .listener((requestId, cause) -> Sneaky.raise(deaf.apply(cause)))
                .build()
                .handle(json("GET", ROOM_PATH, ""));
    }

    private GraphResponse quiet(Throwable fault) {
        return failing("find", fault).build().handle(json("GET", ROOM_PATH, ""));
    }

    @Test
    void aThreadThatIsInterruptedStaysSo() {
        for (String failing : List.of("none", "find", "rule", "clock", "pause")) {
            Thread.currentThread().interrupt();
            failing(failing, new IllegalStateException()).build().handle(request("PATCH", ROOM_PATH));
            assertThat(Thread.interrupted()).as(failing).isTrue();
        }
    }
}
