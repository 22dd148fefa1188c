package io.github.graphlobby.permission;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name with a namespace before it: an action, a function or a type cast, and never a key (OData 4.01 URL Conventions,
 * 4.3; CSDL 4.01, 15.2 and 15.3).
 */
final class QualifiedName {
    static final String NAMESPACE = "microsoft.graph.";
    static final String ALIAS = "graph.";

    private static final List<String> NAMESPACE_AND_ALIAS = List.of(NAMESPACE, ALIAS);

    private static final Pattern SIMPLE_IDENTIFIER =
            Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}\\p{Cf}]{0,127}");

    private QualifiedName() {}

    /**
     * The name after the namespace or its alias; null if they are not there, or something else than one simple
     * identifier follows.
     *
     * @param text a text with ASCII letters in lower case
     */
    static @Nullable String simpleName(String text) {
        for (String qualifier : NAMESPACE_AND_ALIAS) {
            if (text.startsWith(qualifier)) {
                String name = text.substring(qualifier.length());
                return SIMPLE_IDENTIFIER.matcher(name).matches() ? name : null;
            }
        }
        return null;
    }

    /** The text, with the namespace where the alias stands. */
    static String withoutAlias(String text) {
        String name = simpleName(text);
        return name == null ? text : NAMESPACE + name;
    }
}
