package io.github.graphlobby.example;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints what the tour shows, in lines that a terminal holds. */
final class Show {
    private static final int WIDTH = 118;
    private static final String INDENT = " ".repeat(10);

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

    /** Prints every value that changed, before and after, and the names of those that stayed. */
    <R extends Resource<R>> void difference(R before, R after) {
        Patch<R> patch = Patch.between(before, after);
        patch.changes(before).forEach(change -> line("changed", change.toString()));
        var stayed = new ArrayList<String>();
        collectStayed("", patch, after, stayed);
        wrapped("stayed", JsonText.parts(String.join(",", stayed)));
    }

    private static <R extends Resource<R>> void collectStayed(
            String path, Patch<R> patch, AnyResource after, List<String> stayed) {
        R values = patch.type().cast(after);
        for (Property<? super R, ?> property : patch.type().properties()) {
            Object value = values.get(property);
            Change<?> change = patch.change(property);
            if (value != null && change instanceof Change.Omitted<?>) {
                stayed.add(path + property.name());
            } else if (value instanceof AnyResource nested
                    && change instanceof Change.Merged<?> merged
                    && merged.patch() instanceof Patch<?> inside) {
                collectStayed(path + property.name() + "/", inside, nested, stayed);
            }
        }
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
