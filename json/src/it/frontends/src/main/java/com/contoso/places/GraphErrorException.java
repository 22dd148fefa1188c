package com.contoso.places;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.operation.GraphError;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Ends a request with an error as Graph sends it. */
public final class GraphErrorException extends WebApplicationException {
    private static final long serialVersionUID = 1;

    /** Ends a request with an error. */
    public GraphErrorException(GraphError error) {
        super(response(error));
    }

    private static Response response(GraphError error) {
        Response.ResponseBuilder response = Response.status(error.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(ErrorEnvelope.of(error).toBytes());
        error.headers().forEach(response::header);
        return response.build();
    }
}
