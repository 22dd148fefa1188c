package io.github.graphlobby.endpoint;

/** Hears of failures that are no client's fault. */
@FunctionalInterface
public interface FailureListener {

    /**
     * A port failed, and the client was told no more than the request's id.
     *
     * @param requestId the id of the request
     * @param cause what was thrown
     */
    void failed(String requestId, Throwable cause);
}
