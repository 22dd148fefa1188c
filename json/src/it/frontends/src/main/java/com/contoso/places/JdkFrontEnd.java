package com.contoso.places;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;

/** The server that the JDK brings. */
public final class JdkFrontEnd implements HttpHandler {
    /** As many clients may be slow at once. */
    private static final int THREADS = 64;

    private final GraphEndpoint endpoint;

    private JdkFrontEnd(GraphEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Starts a server on this machine; port 0 takes a free one. */
    public static HttpServer start(int port, GraphEndpoint endpoint) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", new JdkFrontEnd(endpoint));
        // Otherwise the server does all on one thread, which one slow client stops.
        server.setExecutor(Executors.newFixedThreadPool(THREADS, JdkFrontEnd::daemon));
        server.start();
        return server;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "places");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
            byte[] body = exchange.getRequestBody().readNBytes(Limits.MOST_READ);
            GraphResponse response = endpoint.handle(
                    GraphRequest.of(exchange.getRequestMethod(), path, exchange.getRequestHeaders(), body));
            response.headers().forEach(exchange.getResponseHeaders()::set);
            // Minus one is this server's word for no body.
            exchange.sendResponseHeaders(
                    response.status(), response.contentLength() == 0 ? -1 : response.contentLength());
            if (response.contentLength() > 0) {
                response.writeTo(exchange.getResponseBody());
            }
        }
    }
}
