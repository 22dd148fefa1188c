package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.operation.GraphError;

/**
 * What could not be used, and why: the id of a place, the number of its patch (0 for the place), and the error; or a
 * line in which neither could be found.
 */
public record Reject(String id, long sequence, String error, String unreadable) {

    static Reject of(String id, long sequence, GraphError error) {
        return new Reject(id, sequence, text(error), "");
    }

    static Reject of(String line, String why) {
        return new Reject("", 0, text(GraphError.badRequest(why)), line);
    }

    private static String text(GraphError error) {
        return new String(ErrorEnvelope.of(error).toBytes(), UTF_8);
    }

    /** Writes {@code sequence TAB id TAB error TAB line}. */
    public String line() {
        return sequence + "\t" + id + "\t" + error + "\t" + unreadable;
    }
}
