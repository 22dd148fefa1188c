package io.github.graphlobby.example;

import io.github.graphlobby.json.LobbyModule;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints what the tour shows, in lines that a terminal holds. */
final class Show {
    private static final int WIDTH = 118;
    private static final String INDENT = " ".repeat(10);
    /** Writes the value of any property. */
    private static final JsonMapper VALUES =
            JsonMapper.builder().addModule(new LobbyModule()).build();

    private final PrintStream out;
    private int titles;

    Show(PrintStream out) {
        this.out = out;
    }

    void text(String text) {
        out.println(text.stripTrailing());
    }

    void title(String title) {
        out.println();
        out.println("== " + ++titles + ". " + title);
    }

    void line(String label, String text) {
        wrapped(label, List.of(text));
    }

    void json(String label, String json) {
        wrapped(label, JsonText.parts(json));
    }

    /** Prints every property that changed, with its values, and the names of those that stayed. */
    <R extends Resource<R>> void difference(R before, R after) {
        var stayed = new ArrayList<String>();
        difference("", before, after, stayed);
        wrapped("stayed", JsonText.parts(String.join(",", stayed)));
    }

    private <R extends Resource<R>> void difference(String path, R before, R after, List<String> stayed) {
        for (Property<? super R, ?> property : after.resourceType().properties()) {
            Object old = before.get(property);
            Object now = after.get(property);
            if (old instanceof Resource<?> value && now instanceof Resource<?> && !old.equals(now)) {
                nested(path + property.name() + "/", value.resourceType(), old, now, stayed);
            } else if (!Objects.equals(old, now)) {
                changed(path + property.name(), old, now);
            } else if (now != null) {
                stayed.add(path + property.name());
            }
        }
    }

    private <R extends Resource<R>> void nested(
            String path, ResourceType<R> type, Object old, Object now, List<String> stayed) {
        difference(path, type.cast((AnyResource) old), type.cast((AnyResource) now), stayed);
    }

    private void changed(String name, @Nullable Object old, @Nullable Object now) {
        List<String> parts = JsonText.parts(VALUES.writeValueAsString(now));
        parts.set(
                0,
                name + ": " + String.join(" ", JsonText.parts(VALUES.writeValueAsString(old))) + " -> " + parts.get(0));
        wrapped("changed", parts);
    }

    /** A line is broken between the parts that would not fit on it. */
    private void wrapped(String label, List<String> parts) {
        var line = new StringBuilder(label).append(INDENT, label.length(), INDENT.length());
        for (String part : parts) {
            if (line.length() > INDENT.length() && line.length() + part.length() > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(INDENT);
            }
            line.append(part).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
