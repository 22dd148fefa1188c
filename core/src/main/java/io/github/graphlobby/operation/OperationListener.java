package io.github.graphlobby.operation;

/** Hears of every operation that somebody asked for, done or refused: for audit, metrics and events. */
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
