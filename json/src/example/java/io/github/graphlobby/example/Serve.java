package io.github.graphlobby.example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server to try the operations on, reachable from this machine only. */
final class Serve implements AutoCloseable {
    private static final int THREADS = 8;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private Serve(HttpServer server) {
        this.server = server;
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
        try {
            var address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
            var serve = new Serve(HttpServer.create(address, 0));
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
        threads.shutdownNow();
    }
}
