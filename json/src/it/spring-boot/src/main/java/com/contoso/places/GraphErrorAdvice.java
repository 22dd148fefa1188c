package com.contoso.places;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.InvalidPatchDatabindException;
import io.github.graphlobby.operation.GraphError;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;

/** Answers what is wrong with a body as Graph does: every violation, with its pointer. */
@RestControllerAdvice
class GraphErrorAdvice {

    @ExceptionHandler
    ResponseEntity<ErrorEnvelope> refused(GraphErrorException e) {
        return answer(e.error());
    }

    @ExceptionHandler
    ResponseEntity<ErrorEnvelope> unreadable(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof InvalidPatchDatabindException invalid) {
            return answer(GraphError.violations(invalid.violations()));
        }
        String why = e.getCause() instanceof JacksonException json ? json.getOriginalMessage() : "There is no body.";
        return answer(GraphError.badRequest(why));
    }

    private static ResponseEntity<ErrorEnvelope> answer(GraphError error) {
        return ResponseEntity.status(error.status()).body(ErrorEnvelope.of(error));
    }
}
