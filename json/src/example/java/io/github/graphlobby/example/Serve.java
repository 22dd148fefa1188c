package io.github.graphlobby.example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server to try the operations on, reachable from this machine only. */
final class Serve implements AutoCloseable {
    /** As many requests may come at once; a slow client has one of them for as long as it is waited for. */
    static final int THREADS = 64;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer server;
    private final PatientThreads threads;

    private Serve(HttpServer server, Duration patience) {
        this.server = server;
        threads = new PatientThreads(THREADS, patience);
    }

    static void run(List<String> options, PrintStream out) {
        int port = 8080;
        Directory directory = Directory.sample();
        for (int i = 0; i < options.size(); i += 2) {
            String value = i + 1 < options.size() ? options.get(i + 1) : "";
            switch (options.get(i)) {
                case "--port" -> port = port(value);
                case "--data" -> directory = Directory.read(Path.of(value));
                default -> throw new UsageException("unknown option `" + options.get(i) + "`");
            }
        }
        start(port, directory, out);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) { // answered as a number out of range is
        }
        throw new UsageException("--port takes a number from 0 to 65535, not `" + text + "`");
    }

    /** Starts a server; port 0 takes a free one. */
    static Serve start(int port, Directory directory, PrintStream out) {
        return start(port, directory, out, PATIENCE);
    }

    /** Starts a server that waits for a client only so long. */
    static Serve start(int port, Directory directory, PrintStream out, Duration patience) {
        try {
            var address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
            var serve = new Serve(HttpServer.create(address, 0), patience);
            serve.start(directory, out);
            return serve;
        } catch (IllegalArgumentException e) {
            throw new UsageException("cannot serve that: " + e.getMessage());
        } catch (IOException e) {
            throw new UsageException("cannot listen on port " + port + ": " + e.getMessage());
        }
    }

    private void start(Directory directory, PrintStream out) {
        String root = "http://127.0.0.1:" + port();
        var endpoint = Service.of(
                directory,
                root + "/beta",
                (requestId, cause) -> out.println("request " + requestId + " failed: " + cause));
        server.createContext("/", new EndpointHandler(endpoint));
        server.setExecutor(threads);
        server.start();
        out.println("WARNING: the signatures of tokens are NOT checked. This is an example, not a service.");
        out.println("listening on " + root + " until it is interrupted; to try it, paste these into another terminal:");
        Curl.of(directory, root + "/beta").forEach(out::println);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
