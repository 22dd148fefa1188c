package com.contoso.places;

import io.github.graphlobby.operation.GraphError;

/** Ends a request with an error that Graph has for it. */
class GraphErrorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient GraphError error;

    GraphErrorException(GraphError error) {
        super(error.message());
        this.error = error;
    }

    GraphError error() {
        return error;
    }
}
