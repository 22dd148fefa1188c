package com.contoso.places;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jakarta REST: a filter answers for the paths of Graph, beside resources of the application's own. */
@Provider
@PreMatching
public final class JerseyFrontEnd implements ContainerRequestFilter {
    private final GraphEndpoint endpoint;

    private JerseyFrontEnd(GraphEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Starts a server; port 0 takes a free one. */
    public static HttpServer start(int port, GraphEndpoint endpoint, Object... others) {
        var application = new ResourceConfig().register(new JerseyFrontEnd(endpoint));
        for (Object other : others) {
            application.register(other);
        }
        return GrizzlyHttpServerFactory.createHttpServer(URI.create("http://localhost:" + port), application);
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        URI uri = request.getUriInfo().getRequestUri();
        if (!GraphPaths.contains(uri.getRawPath())) {
            return;
        }
        String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        byte[] body = request.getEntityStream().readNBytes(Limits.MOST_READ);
        GraphResponse answer = endpoint.handle(GraphRequest.of(request.getMethod(), path, request.getHeaders(), body));
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        if (answer.contentLength() > 0) {
            response.entity(answer.body());
        }
        request.abortWith(response.build());
    }
}
