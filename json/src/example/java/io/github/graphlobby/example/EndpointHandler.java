package io.github.graphlobby.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Puts the JDK's own HTTP server in front of an endpoint. */
final class EndpointHandler implements HttpHandler {
    /** One byte more than the endpoint takes, so that it can tell that a body is too large. */
    private static final int MOST_READ = (1 << 20) + 1;

    /** How much more of a larger body is passed over: a client that is still sending would not hear the answer. */
    private static final int MOST_PASSED_OVER = 1 << 24;

    private final GraphEndpoint endpoint;

    EndpointHandler(GraphEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
            byte[] body = read(exchange.getRequestBody());
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

    /** A body without an end is left where it is, and the server closes its connection. */
    private static byte[] read(InputStream in) throws IOException {
        byte[] body = in.readNBytes(MOST_READ);
        var passedOver = new byte[1 << 13];
        int read = 0;
        for (int all = 0; read >= 0 && all < MOST_PASSED_OVER; all += read) {
            read = in.read(passedOver);
        }
        return body;
    }
}
