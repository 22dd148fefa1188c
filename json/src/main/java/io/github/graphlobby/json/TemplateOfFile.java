package io.github.graphlobby.json;

import io.github.graphlobby.permission.Finding.Kind;
import io.github.graphlobby.permission.PermissionRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path of a model file, as a rule has it, and what is wrong with it.
 *
 * @param templates the path
 * @param kind what is wrong; null if nothing is
 * @param words what is wrong, in words of which the path is the subject
 */
record TemplateOfFile(List<String> templates, @Nullable Kind kind, String words) {

    static TemplateOfFile of(String path) {
        if (path.isEmpty()) {
            return new TemplateOfFile(List.of(path), Kind.EMPTY_TEMPLATE, "has no path");
        }
        String problem = PermissionRule.unreachable(path);
        if (problem != null) {
            return new TemplateOfFile(List.of(path), Kind.UNREACHABLE_TEMPLATE, problem);
        }
        return PermissionRule.hasTextBesideParameter(path)
                ? new TemplateOfFile(
                        List.of(path),
                        Kind.TEXT_BESIDE_PARAMETER,
                        "has text beside a parameter, which requests must have too")
                : new TemplateOfFile(List.of(path), null, "");
    }
}
