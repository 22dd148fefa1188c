package com.contoso.places;

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
import java.util.regex.Pattern;

/** Puts a servlet container in front of an endpoint. */
public final class GraphServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** One byte more than an endpoint takes by itself, so that it can tell what is too large; the rest is not read. */
    private static final int MOST_READ = (1 << 20) + 1;

    private static final Pattern GRAPH = Pattern.compile("(/v1[.]0|/beta)?/(places|communications|app)(/|$)");

    private final transient GraphEndpoint endpoint;

    /** Serves what an endpoint answers. */
    public GraphServlet(GraphEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_READ);
        GraphResponse answer =
                endpoint.handle(GraphRequest.of(request.getMethod(), target(request), headers(request), body));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        answer.writeTo(response.getOutputStream());
    }

    /** Path and query as they were sent, since the endpoint decodes them, and below what the servlet is mapped to. */
    static String target(HttpServletRequest request) {
        String path = request.getRequestURI();
        String prefix = request.getContextPath() + (isMappedBeside(request) ? request.getServletPath() : "");
        String below = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        return request.getQueryString() == null ? below : below + "?" + request.getQueryString();
    }

    /** Whether the servlet is mapped to something like {@code /graph/*}, and not to a path of Graph's own. */
    private static boolean isMappedBeside(HttpServletRequest request) {
        return request.getPathInfo() != null
                && !GRAPH.matcher(request.getServletPath()).lookingAt();
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        var headers = new HashMap<String, List<String>>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name, Collections.list(request.getHeaders(name))));
        return headers;
    }
}
