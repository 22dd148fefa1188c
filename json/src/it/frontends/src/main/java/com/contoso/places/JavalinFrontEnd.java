package com.contoso.places;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.javalin.Javalin;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.UriCompliance;

/** Javalin, which is Jetty with routes. */
public final class JavalinFrontEnd {
    private final GraphEndpoint endpoint;

    private JavalinFrontEnd(GraphEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Starts a server; port 0 takes a free one. */
    public static Javalin start(int port, GraphEndpoint endpoint) {
        var frontEnd = new JavalinFrontEnd(endpoint);
        return Javalin.create(config -> {
                    // Heard for every method, also for those that no route can be registered for.
                    config.routes.before(frontEnd::handle);
                    config.startup.showJavalinBanner = false;
                    // Keys of places may hold a slash or a percent sign, encoded.
                    config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(
                            UriCompliance.from("RFC3986,AMBIGUOUS_PATH_SEPARATOR,AMBIGUOUS_PATH_ENCODING")));
                })
                .start(port);
    }

    private void handle(Context context) throws IOException {
        HttpServletRequest request = context.req();
        if (!GraphPaths.contains(request.getRequestURI())) {
            return;
        }
        String query = context.queryString();
        String target = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        byte[] body = request.getInputStream().readNBytes(Limits.MOST_READ);
        GraphResponse response = endpoint.handle(GraphRequest.of(request.getMethod(), target, headers(request), body));
        context.status(response.status());
        context.res().setContentType(null); // that of Javalin, where the endpoint says none
        response.headers().forEach(context::header);
        response.writeTo(context.res().getOutputStream());
        context.skipRemainingHandlers();
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        var headers = new HashMap<String, List<String>>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return headers;
    }
}
