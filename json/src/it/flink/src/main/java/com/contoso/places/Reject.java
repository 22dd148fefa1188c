package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.operation.GraphError;

/** What could not be used, and why: the id of a place, the number of its patch (0 for the place), and the error. */
public record Reject(String id, long sequence, String error) {

    static Reject of(String id, long sequence, GraphError error) {
        return new Reject(id, sequence, new String(ErrorEnvelope.of(error).toBytes(), UTF_8));
    }

    /** Writes {@code sequence TAB id TAB error}. */
    public String line() {
        return sequence + "\t" + id + "\t" + error;
    }
}
