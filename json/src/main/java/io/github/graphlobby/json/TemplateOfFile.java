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
        return hasTextBeside(path)
                ? new TemplateOfFile(
                        List.of(path),
                        Kind.TEXT_BESIDE_PARAMETER,
                        "has text beside a parameter, which requests must have too")
                : new TemplateOfFile(List.of(path), null, "");
    }

    private static boolean hasTextBeside(String path) {
        for (int brace = path.indexOf('{'); brace >= 0; ) {
            int slash = path.indexOf('/', brace);
            int end = slash < 0 ? path.length() : slash;
            if (isTextBeside(path.substring(path.lastIndexOf('/', brace) + 1, end))) {
                return true;
            }
            brace = path.indexOf('{', end);
        }
        return false;
    }

    /**
     * Whether a segment is more than its parameter, but for a colon behind it, as in the path of an item, and
     * arguments.
     */
    private static boolean isTextBeside(String segment) {
        String text = segment.endsWith(":") ? segment.substring(0, segment.length() - 1) : segment;
        boolean isParameter = text.startsWith("{") && text.indexOf('}') == text.length() - 1;
        return text.indexOf('(') < 0 && !isParameter;
    }
}
