package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The body of a PATCH that breaks rules, and what must be said of it.
 *
 * @param <R> the patched resource
 * @param type its type
 * @param json the body, which is readable: JSON in UTF-8 within all limits
 * @param faults one for each violation that reading it must report, no more and no fewer, in any order
 */
public record BrokenBody<R extends Resource<R>>(ResourceType<R> type, String json, List<Fault> faults) {
    /**
     * Makes a broken body.
     *
     * @param type the type of the patched resource
     * @param json the body
     * @param faults the violations
     */
    public BrokenBody {
        faults = Fault.sorted(faults);
    }

    /**
     * Returns the body as it is sent.
     *
     * @return the body in UTF-8
     */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
