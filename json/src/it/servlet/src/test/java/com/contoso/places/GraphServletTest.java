package com.contoso.places;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever a container has the servlet, the endpoint is asked for the paths of Graph. */
class GraphServletTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            the URI,                           the context, the servlet,   what is below, the target
            /places/a%2Fb,                     '',          '',            /places/a/b,   /places/a%2Fb
            /places/1,                         '',          /places/1,     ,              /places/1
            /shop/places/1,                    /shop,       '',            /places/1,     /places/1
            /graph/places/1,                   '',          /graph,        /places/1,     /places/1
            /shop/graph/beta/places/a%40b.com, /shop,       /graph,        /beta/places/a@b.com, /beta/places/a%40b.com
            /v1.0/places/1,                    '',          /v1.0,         /places/1,     /places/1
            /places/1,                         '',          /places,       /1,            /places/1
            /beta/app/calls/1,                 '',          /beta/app,     /calls/1,      /beta/app/calls/1
            /placeshop/places/1,               '',          /placeshop,    /places/1,     /places/1
            """, useHeadersInDisplayName = true)
    void theTargetIsAPathOfGraph(String uri, String context, String servlet, String below, String target) {
        assertThat(GraphServlet.target(request(uri, context, servlet, below, null)))
                .isEqualTo(target);
        assertThat(GraphServlet.target(request(uri, context, servlet, below, "$select=%61")))
                .isEqualTo(target + "?$select=%61");
    }

    private static HttpServletRequest request(String uri, String context, String servlet, String below, String query) {
        Map<String, String> answers =
                Map.of("getRequestURI", uri, "getContextPath", context, "getServletPath", servlet);
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getPathInfo" -> below;
                    case "getQueryString" -> query;
                    default -> answers.get(method.getName());
                });
    }
}
