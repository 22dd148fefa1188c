package io.github.graphlobby.example;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a servlet container in front of an endpoint. */
final class GraphServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient GraphEndpoint endpoint;

    GraphServlet(GraphEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The raw path: the container has not decoded it, and the endpoint decodes it once.
        String path = request.getRequestURI().substring(request.getContextPath().length());
        byte[] body = request.getInputStream().readNBytes((1 << 20) + 1);
        GraphResponse answer = endpoint.handle(GraphRequest.of(request.getMethod(), path, headers(request), body));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        answer.writeTo(response.getOutputStream());
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        var headers = new HashMap<String, List<String>>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return headers;
    }
}
