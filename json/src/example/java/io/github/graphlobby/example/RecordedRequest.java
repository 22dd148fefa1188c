package io.github.graphlobby.example;

/**
 * A request that somebody recorded.
 *
 * @param method the HTTP method
 * @param url an absolute URL, or only the path of one
 */
record RecordedRequest(String method, String url) {}
