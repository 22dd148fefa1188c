package io.github.graphlobby.operation;

/**
 * Hears of every operation that somebody asked for, done or refused: for audit, metrics and events.
 *
 * <p>That of an endpoint hears of each request whose path and method lead to an operation, also if the endpoint itself
 * refuses it for its query options (400), its media type or its content coding (415): then by no caller, since nobody
 * has asked who sends it. A request that leads to no operation (404, 405) is none, and one that a port fails (500) has
 * no outcome.
 */
@FunctionalInterface
public interface OperationListener {

    /**
     * An operation is finished, and what it changed is stored. Called on the thread that asked for it, before it is
     * answered; what is thrown goes to whoever asked, and undoes nothing.
     *
     * @param operation what was asked for, and what came of it
     */
    void finished(FinishedOperation operation);
}
