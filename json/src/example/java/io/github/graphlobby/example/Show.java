package io.github.graphlobby.example;

import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Snapshot;
import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints documents and differences. */
final class Show {
    private static final ResourceWriter ANSWERS = ResourceWriter.answering(SchemaVersion.BETA_2022)
            .withContext("https://graph.microsoft.com/beta/$metadata#places/$entity");

    private final PrintStream out;

    Show(PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        out.println();
        out.println("== " + title);
    }

    void line(String line) {
        out.println(line);
    }

    void document(String what, String json) {
        out.println();
        out.println(what);
        out.println(json.strip());
    }

    /** Prints a resource as a service answers it: with every member of its schema, null or not. */
    void answer(String what, AnyResource resource) {
        document(what, JsonMapper.shared().readTree(ANSWERS.toBytes(resource)).toPrettyString());
    }

    /** Prints for every property with a value, before or after, whether it changed. */
    <R extends Resource<R>> void difference(R before, R after) {
        var old = Snapshot.of(before);
        var now = Snapshot.of(after);
        out.println();
        for (Property<? super R, ?> property : after.resourceType().properties()) {
            line(property.name(), old.get(property), now.get(property));
        }
    }

    private void line(String name, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            out.printf("  changed  %-22s %s -> %s%n", name, old, now);
        } else if (now != null) {
            out.printf("  stayed   %-22s %s%n", name, now);
        }
    }
}
