package com.contoso.places;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.InvalidPatchDatabindException;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.StoreException;
import org.jspecify.annotations.Nullable;
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
        return answer(GraphError.badRequest("The body is not the JSON of a patch" + where(e.getCause()) + "."));
    }

    /** What a mapper says besides is for whoever configures it. */
    private static String where(@Nullable Throwable cause) {
        return cause instanceof JacksonException json && json.getLocation() != null
                ? ", at line " + json.getLocation().getLineNr() + ", column "
                        + json.getLocation().getColumnNr()
                : "";
    }

    @ExceptionHandler
    ResponseEntity<ErrorEnvelope> stored(StoreException e) {
        return answer(e.error());
    }

    private static ResponseEntity<ErrorEnvelope> answer(GraphError error) {
        var answer = ResponseEntity.status(error.status());
        error.headers().forEach(answer::header);
        return answer.body(ErrorEnvelope.of(error));
    }
}
