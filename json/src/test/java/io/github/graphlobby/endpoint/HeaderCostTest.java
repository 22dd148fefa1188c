package io.github.graphlobby.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What stands around a body costs what its length says: twice as long is twice as dear, and a byte costs some hundred.
 */
class HeaderCostTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int LENGTH = 1 << 17;
    private static final int MOST_FOR_A_BYTE = 200;
    private static final String BODY = "{\"@odata.type\":\"microsoft.graph.room\",\"capacity\":9}";

    private static Map<String, IntFunction<GraphRequest>> requests() {
        var requests = new LinkedHashMap<String, IntFunction<GraphRequest>>();
        for (String method : List.of("GET", "PATCH")) {
            header(requests, method, "If-Match", "W/\"x\", ");
            header(requests, method, "If-Match", "\"");
            header(requests, method, "If-None-Match", "\"a\",");
            header(requests, method, "If-None-Match", ",");
            header(requests, method, "Prefer", "return=minimal, ");
            header(requests, method, "Prefer", "a;b;c=\"\\\"\";");
            header(requests, method, "Content-Type", "application/json;charset=utf-8;");
            header(requests, method, "Content-Type", ";");
            header(requests, method, "Content-Encoding", "gzip,");
            header(requests, method, "Authorization", "Bearer ");
            header(requests, method, "Authorization", "x");
            header(requests, method, "client-request-id", "x");
            header(requests, method, "OData-Version", "4.0,");
        }
        query(requests, "$select", "capacity,");
        query(requests, "$select", ",");
        query(requests, "$select", "%61");
        query(requests, "x", "a&$select=id&");
        query(requests, "x", "&&");
        query(requests, "$top", "1");
        requests.put("path of segments", length -> request("GET", "/places" + "/a".repeat(length / 2), Map.of()));
        requests.put("path of keys", length -> request("GET", "/places('" + "''".repeat(length / 2) + "')", Map.of()));
        requests.put("path of one segment", length -> request("GET", "/places/" + "%61".repeat(length / 3), Map.of()));
        requests.put(
                "skiptoken",
                length -> request("GET", "/places/microsoft.graph.room?$skiptoken=" + "a".repeat(length), Map.of()));
        return requests;
    }

    private static void header(
            Map<String, IntFunction<GraphRequest>> requests, String method, String name, String part) {
        requests.put(
                method + " " + name + ": " + part,
                length -> request(method, "/places/r1", Map.of(name, List.of(part.repeat(length / part.length())))));
    }

    private static void query(Map<String, IntFunction<GraphRequest>> requests, String name, String part) {
        requests.put(
                "?" + name + "=" + part,
                length -> request("GET", "/places/r1?" + name + "=" + part.repeat(length / part.length()), Map.of()));
    }

    private static GraphRequest request(String method, String path, Map<String, List<String>> more) {
        var headers = new LinkedHashMap<String, List<String>>();
        headers.put("Content-Type", List.of("application/json"));
        headers.putAll(more);
        return GraphRequest.of(method, path, headers, BODY.getBytes(UTF_8));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTwiceAsLongCostsTwiceAsMuch() {
        return requests().entrySet().stream()
                .map(request -> DynamicTest.dynamicTest(request.getKey(), () -> check(request.getValue())));
    }

    private static void check(IntFunction<GraphRequest> requests) {
        long once = Math.max(10_000, cost(requests, LENGTH));
        long twice = cost(requests, 2 * LENGTH);
        assertThat((double) twice / once).isLessThan(2.6);
        assertThat(twice / (2 * LENGTH)).isLessThan(MOST_FOR_A_BYTE);
    }

    /** The best of some rounds, since a compiler may be late. The request itself counts. */
    private static long cost(IntFunction<GraphRequest> requests, int length) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            var scene = new GraphEndpointScene();
            GraphEndpoint endpoint = scene.endpoint(scene.places, scene.calls).build();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            endpoint.handle(requests.apply(length));
            fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return fewest;
    }
}
