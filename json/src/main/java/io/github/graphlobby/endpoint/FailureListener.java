package io.github.graphlobby.endpoint;

/** Hears of failures that are no client's fault. */
@FunctionalInterface
public interface FailureListener {

    /**
     * A port failed, and the client is told no more than the request's id. What is thrown changes nothing of that, and
     * is added to the cause as suppressed.
     *
     * @param requestId the id of the request
     * @param cause what the port threw
     */
    void failed(String requestId, Throwable cause);
}
