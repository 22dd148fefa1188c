package com.contoso.places;

import java.net.http.HttpClient;

/** Clients of HTTP. */
final class Clients {
    private Clients() {}

    /** A client that does not offer HTTP/2: Grizzly then waits for a body that it has passed over. */
    static HttpClient http1() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
