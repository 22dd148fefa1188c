package com.contoso.places;

import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands requests for the paths of Graph on as they were sent. */
@Controller
class GraphController {
    private final GraphEndpoint endpoint;

    GraphController(GraphEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @RequestMapping({"/v1.0/**", "/beta/**", "/places/**", "/communications/**", "/app/**"})
    void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(BodyLimit.MOST_READ);
        GraphResponse answer =
                endpoint.handle(GraphRequest.of(request.getMethod(), target(request), headers(request), body));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        answer.writeTo(response.getOutputStream());
    }

    /** Path and query before anybody decoded them, which the endpoint does. */
    private static String target(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        var headers = new HashMap<String, List<String>>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return headers;
    }
}
