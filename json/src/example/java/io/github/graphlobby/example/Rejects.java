package io.github.graphlobby.example;

import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.schema.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The lines that a bulk update could not use, each as a line of JSON that says which and why. Not thread-safe. */
final class Rejects implements AutoCloseable {
    private final @Nullable BulkOutput out;
    private long patches;
    private long places;

    private Rejects(@Nullable BulkOutput out) {
        this.out = out;
    }

    /** Opens a file; without one rejects are only counted. */
    static Rejects to(@Nullable Path file, OutputStream standardOut) throws IOException {
        return new Rejects(file == null ? null : BulkOutput.open(file, standardOut));
    }

    /** Adds a patch that came to no place. */
    void addPatch(long line, @Nullable String key, GraphError error) {
        addPatch(line, key, null, error);
    }

    /** Adds a patch once for each place that it could not be applied to, with the line of the place. */
    void addPatch(long line, @Nullable String key, @Nullable Long place, GraphError error) {
        patches++;
        add("patches", line, key, place, error);
    }

    void addPlace(long line, GraphError error) {
        places++;
        add("places", line, null, null, error);
    }

    long patches() {
        return patches;
    }

    long places() {
        return places;
    }

    private void add(String file, long line, @Nullable String key, @Nullable Long place, GraphError error) {
        if (out != null) {
            write(out, reject(file, line, key, place, error));
        }
    }

    private static ObjectNode reject(
            String file, long line, @Nullable String key, @Nullable Long place, GraphError error) {
        ObjectNode reject =
                JsonMapper.shared().createObjectNode().put("file", file).put("line", line);
        if (key != null) {
            reject.put("key", key);
        }
        if (place != null) {
            reject.put("place", place);
        }
        reject.put("code", error.code()).put("message", error.message());
        if (!error.details().isEmpty()) {
            var violations = reject.putArray("violations");
            for (Violation violation : error.details()) {
                violations
                        .addObject()
                        .put("pointer", violation.pointer())
                        .put("code", violation.code())
                        .put("message", violation.message());
            }
        }
        return reject;
    }

    private static void write(OutputStream out, ObjectNode reject) {
        try {
            out.write(JsonMapper.shared().writeValueAsBytes(reject));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link BulkOutput#end}. */
    void end() throws IOException {
        if (out != null) {
            out.end();
        }
    }

    /** As {@link BulkOutput#publish}. */
    void publish() throws IOException {
        if (out != null) {
            out.publish();
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
