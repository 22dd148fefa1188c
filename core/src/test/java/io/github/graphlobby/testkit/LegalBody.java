package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import java.nio.charset.StandardCharsets;

/**
 * The body of a PATCH that keeps all rules, and the patch that it says.
 *
 * @param <R> the patched resource
 * @param json the body
 * @param patch what reading it must give
 */
public record LegalBody<R extends Resource<R>>(String json, Patch<R> patch) {
    /**
     * Returns the body as it is sent.
     *
     * @return the body in UTF-8
     */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
