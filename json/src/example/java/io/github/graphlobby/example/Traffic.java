package io.github.graphlobby.example;

import io.github.graphlobby.permission.ModelOperation;
import io.github.graphlobby.permission.PathExplanation;
import io.github.graphlobby.permission.PermissionModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Recorded requests, by the operation of a model that each is: how often each occurred, however many they are, and what
 * could not be judged. Not thread-safe.
 */
final class Traffic {
    private static final Pattern HAR = Pattern.compile("\\.har(\\.gz)?$", Pattern.CASE_INSENSITIVE);
    private static final int MOST_UNJUDGED = 1_000;
    private static final String OTHERS = "others, more than can be listed";

    private final PermissionModel model;
    private final Map<ModelOperation, Long> operations =
            new TreeMap<>(Comparator.comparing(ModelOperation::template).thenComparing(ModelOperation::method));
    private final Map<String, Long> unjudged = new LinkedHashMap<>();

    private Traffic(PermissionModel model) {
        this.model = model;
    }

    /** Reads a HAR file if its name says so, and lines otherwise. */
    static Traffic read(PermissionModel model, Path file, InputStream standardIn) throws IOException {
        var traffic = new Traffic(model);
        String name = BulkInput.nameOf(file);
        try (InputStream in = BulkInput.openText(file, standardIn)) {
            if (HAR.matcher(name).find()) {
                HarRequests.read(in, request -> traffic.add(request, "an entry without method and url"));
            } else {
                traffic.readLines(new BoundedLines(in));
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new FileException("cannot read " + name + ": it is no JSON: " + e.getOriginalMessage());
        }
        if (traffic.operations.isEmpty() && traffic.unjudged.isEmpty()) {
            throw new FileException("cannot use " + name + ": no request is recorded in it");
        }
        return traffic;
    }

    private void readLines(BoundedLines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.isTooLong()) {
                skip("a line of more than " + BoundedLines.MOST_BYTES + " bytes");
            } else if (!line.isBlank()) {
                add(RecordedLine.parse(line), "no request: " + ShownText.of(line));
            }
        }
    }

    private void add(@Nullable RecordedRequest request, String otherwise) {
        if (request == null) {
            skip(otherwise);
            return;
        }
        RecordedUrl url = RecordedUrl.of(request.url());
        String path = url.path();
        ModelOperation operation = path == null ? null : model.operation(request.method(), path);
        if (operation != null) {
            operations.merge(operation, 1L, Long::sum);
        } else {
            String why = path == null ? String.valueOf(url.problem()) : reason(request.method(), path);
            skip(ShownText.of(request.method()) + " " + ShownText.of(path == null ? request.url() : path) + ": " + why);
        }
    }

    private String reason(String method, String path) {
        PathExplanation explanation = model.explain(path);
        return explanation.matches().isEmpty()
                ? ShownText.of(explanation.reason())
                : explanation.matches().get(0) + " does not support " + ShownText.of(method);
    }

    private void skip(String what) {
        String listed = unjudged.size() < MOST_UNJUDGED || unjudged.containsKey(what) ? what : OTHERS;
        unjudged.merge(listed, 1L, Long::sum);
    }

    /** How often each operation occurred, by template and method. */
    Map<ModelOperation, Long> operations() {
        return Collections.unmodifiableMap(operations);
    }

    /** What could not be judged and why, and how often. */
    Map<String, Long> unjudged() {
        return Collections.unmodifiableMap(unjudged);
    }
}
