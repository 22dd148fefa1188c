package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody without a token keeps the example server from the others, or busy for ever. */
@Timeout(60)
class ServeHostileTest {
    private static final String PLACE = " /places/cf100@contoso.com HTTP/1.1\r\nHost: localhost\r\n";
    private static final String ASK = "GET" + PLACE;
    private static final String SEND = "PATCH" + PLACE + "Content-Type: application/json\r\n";

    private final Serve serve = Serve.start(
            0,
            Directory.sample(),
            new PrintStream(OutputStream.nullOutputStream(), false, US_ASCII),
            Duration.ofSeconds(3));
    private final List<Socket> sockets = new ArrayList<>();

    /** The first answer of a process takes longer, and the servers of these tests have little patience. */
    @BeforeAll
    static void warmUp() throws IOException {
        var out = new PrintStream(OutputStream.nullOutputStream(), false, US_ASCII);
        try (var patient = Serve.start(0, Directory.sample(), out);
                var socket = new Socket(InetAddress.getLoopbackAddress(), patient.port())) {
            socket.getOutputStream().write((ASK + "\r\n").getBytes(US_ASCII));
            assertThat(status(socket)).isEqualTo("HTTP/1.1 401");
        }
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        serve.close();
    }

    /** A client that has sent something; what it waits for must come in half a minute. */
    private Socket client(String sent) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), serve.port());
        sockets.add(socket);
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(sent.getBytes(US_ASCII));
        return socket;
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), US_ASCII);
    }

    /** As many as there are threads, which each would have until its client goes away. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /pla", SEND + "Content-Length: 9\r\n\r\n{"})
    void requestsThatAreHalfSentAreClosedAndOthersAnswered(String half) throws IOException {
        for (int i = 0; i < Serve.THREADS; i++) {
            client(half);
        }
        assertThat(status(client(ASK + "\r\n"))).isEqualTo("HTTP/1.1 401");
        for (Socket socket : sockets.subList(0, Serve.THREADS)) {
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void aBodyWithoutAnEndIsNotReadForEver() throws IOException {
        Socket socket = client(SEND + "Transfer-Encoding: chunked\r\n\r\n");
        byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(US_ASCII);
        assertThatIOException().isThrownBy(() -> {
            for (int i = 0; i < 4096; i++) { // a quarter of a gigabyte
                socket.getOutputStream().write(chunk);
            }
        });
    }

    @Test
    void aBodyWithoutAnEndThatComesSlowlyIsNotReadForEver() throws IOException {
        Socket socket = client(SEND + "Transfer-Encoding: chunked\r\n\r\n");
        assertThatIOException().isThrownBy(() -> {
            for (int i = 0; i < 100; i++) {
                socket.getOutputStream().write("1\r\n \r\n".getBytes(US_ASCII));
                Thread.sleep(100);
            }
        });
    }

    @Test
    void aTokenThatSaysOneThingTwiceNamesNobody() throws IOException {
        for (String claims : List.of(
                "{\"scp\":\"Place.Read.All\",\"scp\":\"Place.Read.All\"}",
                "{\"tid\":\"9188040d-6c67-4c5b-b112-36a304b66dad\",\"scp\":\"Place.Read.All\","
                        + "\"t\\u0069d\":\"72f988bf-86f1-41af-91ab-2d7cd011db47\"}")) {
            assertThat(UnverifiedToken.claims(UnverifiedToken.token(claims))).isNull();
            String header = "Authorization: Bearer " + UnverifiedToken.token(claims) + "\r\n";
            assertThat(status(client(ASK + header + "\r\n"))).isEqualTo("HTTP/1.1 401");
        }
    }
}
